// The element in React, once with its value in the state and once without.
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'partner-central/element';

function Controlled() {
  const [value, setValue] = useState({ Catalog: 'AWS' });
  return (
    <>
      <partner-central-form
        operation="account.GetPartner"
        value={value}
        labels={{ Identifier: 'Partner' }}
        words={{ send: 'Look up' }}
        messages={{ required: 'please' }}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

function Uncontrolled() {
  const [value, setValue] = useState({});
  return (
    <>
      <partner-central-form
        operation="account.GetPartner"
        value={{ Catalog: 'AWS' }}
        labels={{ Identifier: 'Partner' }}
        words={{ send: 'Look up' }}
        messages={{ required: 'please' }}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

createRoot(document.querySelector('main')).render(location.hash === '#controlled' ? <Controlled /> : <Uncontrolled />);
