// A form as users of React Hook Form write it, with an operation as its schema.
import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { channel } from 'partner-central';
import { useState } from 'react';
import { get, useForm } from 'react-hook-form';
import { always, Choice, Message, plans, show } from './layout.jsx';

/** `tags[0].key` as this library writes it. */
const dotted = (name) => name.replace(/\[(\d+)\]/g, '.$1');

show(function Form({ send }) {
  const [chosen, choose] = useState('none');
  const { register, handleSubmit, formState } = useForm({
    resolver: standardSchemaResolver(channel.CreateRelationship),
    // Inputs that are not on the page are not in the request.
    shouldUnregister: true,
  });
  const message = (name) => <Message name={name} text={get(formState.errors, dotted(name))?.message} />;
  return (
    <form onSubmit={handleSubmit(send)}>
      <Choice {...{ chosen, choose }} />
      {message('requestedSupportPlan')}
      {[...always, ...plans[chosen]].map((name) => (
        <p key={name}>
          <input id={name} {...register(dotted(name), { setValueAs: (text) => text || undefined })} />
          {message(name)}
        </p>
      ))}
      <button type="submit">Send</button>
    </form>
  );
});
