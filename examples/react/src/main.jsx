import { createRoot } from 'react-dom/client';
import { client, programManagementAccount } from './partner-central.js';
import { RelationshipForm } from './RelationshipForm.jsx';
import './style.css';

const given = { catalog: 'Sandbox', programManagementAccountIdentifier: await programManagementAccount() };
createRoot(document.querySelector('main')).render(<RelationshipForm {...{ client, given }} />);
