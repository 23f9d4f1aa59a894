// CreateRelationship with React Hook Form: the operation is the schema.
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { channel } from 'partner-central';
import { fromForm } from 'partner-central/forms';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { Field } from './Field.jsx';

const operation = channel.CreateRelationship;
const plans = operation.fields.find(({ path }) => path === 'requestedSupportPlan').alternatives;
const members = ['associationType', 'associatedAccountId', 'displayName', 'resaleAccountModel', 'sector'];

/** The members of a support plan. */
const membersOf = (plan) =>
  operation.fields.map(({ path }) => path).filter((path) => path.startsWith(`requestedSupportPlan.${plan}.`));

export function RelationshipForm({ client, fixed }) {
  const [plan, setPlan] = useState('');
  const [relationship, setRelationship] = useState();
  const form = useForm({
    // Empty inputs are absent members. Members that the page sets and nobody types are validated and sent, too.
    resolver: (values, ...rest) => {
      const request = fromForm(operation, { ...fixed, ...values }, { choices: { requestedSupportPlan: plan } });
      return standardSchemaResolver(operation)(request, ...rest);
    },
    mode: 'onTouched',
    // Leaves the inputs of a plan that is no longer chosen out of the request.
    shouldUnregister: true,
  });

  async function send(request) {
    try {
      setRelationship((await client.createRelationship(request)).relationshipDetail);
    } catch (error) {
      // Issues from the service appear at their fields, any other error above the button.
      for (const { path, code, message } of error.issues ?? [])
        form.setError(path.join('.') || 'root', { type: code, message });
      if (!error.issues?.length) form.setError('root', { type: error.name, message: error.message });
    }
  }

  const { errors, isSubmitting } = form.formState;
  return (
    <form onSubmit={form.handleSubmit(send)} noValidate aria-busy={isSubmitting}>
      <h1>Create a relationship</h1>
      {members.map((path) => (
        <Field key={path} operation={operation} form={form} path={path} />
      ))}
      <fieldset>
        <legend>Support plan (optional)</legend>
        <p>
          <label htmlFor="plan">Plan</label>
          <select id="plan" value={plan} onChange={({ target }) => setPlan(target.value)}>
            <option value="">None</option>
            {plans.map(({ name, label }) => (
              <option key={name} value={name}>
                {label}
              </option>
            ))}
          </select>
        </p>
        {membersOf(plan).map((path) => (
          <Field key={path} operation={operation} form={form} path={path} />
        ))}
      </fieldset>
      <p role="alert" className="error">
        {errors.root?.message}
      </p>
      <button type="submit" disabled={isSubmitting}>
        Create
      </button>
      <p role="status">{relationship && `Created ${relationship.id}.`}</p>
    </form>
  );
}
