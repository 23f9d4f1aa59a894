import { createRoot } from 'react-dom/client';
import { client, createProgramManagementAccount } from './partner-central.js';
import { RelationshipForm } from './RelationshipForm.jsx';
import './style.css';

const fixed = { catalog: 'Sandbox', programManagementAccountIdentifier: await createProgramManagementAccount() };
createRoot(document.querySelector('main')).render(<RelationshipForm client={client} fixed={fixed} />);
