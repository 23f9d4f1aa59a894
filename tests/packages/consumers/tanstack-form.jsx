// A form as users of TanStack Form write it, with an operation as its schema.
import { useForm } from '@tanstack/react-form';
import { channel } from 'partner-central';
import { useState } from 'react';
import { always, Choice, Message, plans, show } from './layout.jsx';

show(function Form({ send }) {
  const [chosen, choose] = useState('none');
  const form = useForm({
    // Names alone do not make a list here.
    defaultValues: { tags: [{}] },
    validators: { onSubmit: channel.CreateRelationship },
    onSubmit: ({ value }) => send(value),
  });
  // Fields that are not on the page are not in the request.
  const take = (name) => {
    // The error of a removed field would block the form forever.
    for (const gone of plans[chosen]) form.deleteField(gone);
    const members = plans[name].map((path) => path.split('.')[1]);
    form.setFieldValue(
      'requestedSupportPlan',
      members.length ? Object.fromEntries(members.map((member) => [member, {}])) : undefined,
    );
    choose(name);
  };
  const message = (name) => (
    <form.Field name={name}>{(field) => <Message name={name} text={field.state.meta.errors[0]?.message} />}</form.Field>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void form.handleSubmit();
      }}
    >
      <Choice chosen={chosen} choose={take} />
      {message('requestedSupportPlan')}
      {[...always, ...plans[chosen]].map((name) => (
        <form.Field key={name} name={name}>
          {(field) => (
            <p>
              <input
                id={name}
                value={field.state.value ?? ''}
                onChange={(event) => field.handleChange(event.target.value || undefined)}
              />
              <Message name={name} text={field.state.meta.errors[0]?.message} />
            </p>
          )}
        </form.Field>
      ))}
      <button type="submit">Send</button>
    </form>
  );
});
