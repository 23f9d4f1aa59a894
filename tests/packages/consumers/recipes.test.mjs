// Operations as the schemas of form libraries, with messages in German and `fromForm` for empty inputs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { standardSchemaValidators } from '@tanstack/react-form';
import { setIn, validateYupSchema, yupToFormErrors } from 'formik';
import { parseSubmission, report } from '@conform-to/dom/future';
import { account, channel, formatPath } from 'partner-central';
import { fromForm } from 'partner-central/forms';
import { de } from 'partner-central/messages/de';
import { effectScope } from 'vue';

const operation = account.CreatePartner.with({ messages: de });
const state = {
  Catalog: 'AWS',
  LegalName: '',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'Head' },
  EmailVerificationCode: '12',
  Tags: [
    { Key: 'team', Value: '' },
    { Key: '', Value: '' },
  ],
};
const complete = { ...state, LegalName: 'Engines', EmailVerificationCode: '314159', Tags: [{ Key: 'team', Value: 'x' }] };
const required = 'ist erforderlich';

test('React Hook Form shows messages in German at the fields, and gets the request', async () => {
  const resolver = (values, ...rest) => standardSchemaResolver(operation)(fromForm(operation, values), ...rest);
  const options = { fields: {}, shouldUseNativeValidation: false };
  const { errors } = await resolver(state, undefined, options);
  assert.equal(errors.LegalName.message, required);
  assert.equal(errors.Tags[0].Value.message, required);
  assert.match(errors.EmailVerificationCode.message, /^muss genau 6 Zeichen haben/);
  assert.deepEqual(Object.keys(errors).sort(), ['EmailVerificationCode', 'LegalName', 'Tags']);
  assert.deepEqual((await resolver(complete, undefined, options)).values, complete);
});

test('TanStack Form takes an operation as a validator', () => {
  const found = standardSchemaValidators.validate({ value: fromForm(operation, state), validationSource: 'form' }, operation);
  assert.equal(found.fields.LegalName[0].message, required);
  assert.equal(found.fields['Tags[0].Value'][0].message, required);
  assert.equal(
    standardSchemaValidators.validate({ value: fromForm(operation, complete), validationSource: 'form' }, operation),
    undefined,
  );
});

/** What Formik's `validate` and a function of VeeValidate return: messages by the names of inputs. */
const messagesByName = (values) =>
  Object.fromEntries(
    (operation.validate(fromForm(operation, values)).issues ?? []).map(({ path, message }) => [formatPath(path), message]),
  );

test('Formik takes messages by name from a function', async () => {
  /** @param {object} values What Formik calls `validate` with; its errors are nested like the values. */
  const validate = (values) =>
    Object.entries(messagesByName(values)).reduce((nested, [name, message]) => setIn(nested, name, message), {});
  const errors = validate(state);
  assert.equal(errors.LegalName, required);
  assert.equal(errors.Tags[0].Value, required);
  assert.deepEqual(validate(complete), {});
  // Yup's interface is another: Formik says so at once.
  await assert.rejects(async () =>
    validateYupSchema(state, operation).catch((error) => Promise.reject(yupToFormErrors(error))),
  );
});

/** The verdict of VeeValidate's form, outside of a component. */
async function veeValidate(version, validationSchema, initialValues) {
  const { useForm } = await import(version);
  const { createApp } = await import('vue');
  return createApp({}).runWithContext(() =>
    effectScope().run(() => useForm({ validationSchema, initialValues }).validate({ mode: 'silent' })),
  );
}

test('VeeValidate 4 takes a typed schema that asks the operation', async () => {
  const typed = {
    __type: 'VVTypedSchema',
    async parse(values) {
      const { issues = [], value } = operation.validate(fromForm(operation, values));
      return { value, errors: issues.map(({ path, message }) => ({ path: formatPath(path), errors: [message] })) };
    },
  };
  const { valid, errors } = await veeValidate('vee-validate', typed, state);
  assert.equal(valid, false);
  assert.equal(errors.LegalName, required);
  assert.equal(errors['Tags[0].Value'], required);
  assert.equal((await veeValidate('vee-validate', typed, complete)).valid, true);
});

test('VeeValidate 5 takes a Standard Schema that asks the operation', async () => {
  const schema = {
    '~standard': { version: 1, vendor: 'app', validate: (values) => operation.validate(fromForm(operation, values)) },
  };
  const { valid, errors } = await veeValidate('vee-validate-5', schema, state);
  assert.equal(valid, false);
  assert.equal(errors.LegalName, required);
  assert.equal((await veeValidate('vee-validate-5', schema, complete)).valid, true);
  // And an operation as it is, where no input is empty.
  assert.equal((await veeValidate('vee-validate-5', operation, complete)).valid, true);
});

test('Conform reports the issues of an operation by the names of inputs', () => {
  const data = new FormData();
  for (const [name, text] of [
    ['LegalName', ''],
    ['Tags[0].Key', 'team'],
    ['Tags[0].Value', ''],
    ['EmailVerificationCode', '12'],
  ])
    data.append(name, text);
  const submission = parseSubmission(data);
  const { issues } = operation.validate(fromForm(operation, submission.payload));
  const { error } = report(submission, { error: { issues } });
  assert.deepEqual(error.fieldErrors.LegalName, [required]);
  assert.deepEqual(error.fieldErrors['Tags[0].Value'], [required]);
  assert.match(error.fieldErrors.EmailVerificationCode[0], /^muss genau 6 Zeichen haben/);
});

test('reactive forms of Angular take a validator that asks the operation', async () => {
  await import('@angular/compiler');
  const { FormControl, FormGroup } = await import('@angular/forms');
  const form = new FormGroup(
    {
      Catalog: new FormControl('AWS'),
      LegalName: new FormControl(''),
      AllianceLeadContact: new FormGroup({ Email: new FormControl('ada@example.com') }),
    },
    (group) => {
      const messages = messagesByName(group.value);
      return Object.keys(messages).length > 0 ? { issues: messages } : null;
    },
  );
  assert.equal(form.errors.issues.LegalName, required);
  assert.equal(form.errors.issues['AllianceLeadContact.FirstName'], required);
  assert.equal(form.errors.issues['AllianceLeadContact.Email'], undefined);
  form.patchValue({ LegalName: 'Engines' });
  assert.equal(form.errors.issues.LegalName, undefined);
});

test('server actions read FormData as the form has it', () => {
  const data = new FormData();
  for (const [name, text] of [
    ['catalog', 'AWS'],
    ['displayName', ''],
    ['requestedSupportPlan', 'resoldEnterprise'],
  ])
    data.append(name, text);
  const request = fromForm(channel.CreateRelationship, data);
  const { issues } = channel.CreateRelationship.with({ messages: de }).validate(request);
  assert.ok(issues.some(({ path }) => formatPath(path) === 'requestedSupportPlan.resoldEnterprise.coverage'));
  assert.ok(issues.every(({ message }) => !/required/.test(message)));
});
