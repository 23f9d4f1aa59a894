// What a sandbox takes and gives.
import { createSandbox, type Fault, type SandboxAccount } from 'partner-central/sandbox';

const sandbox = createSandbox({ scenario: 'distributor', quotas: false });

const failure: Fault = { kind: 'task-failed', operation: 'StartProfileUpdateTask', members: { Reason: 'INVALID_LOGO' } };
sandbox.faults.add([failure, { delay: 100 }, { kind: 'ConflictException', count: 'always' }]);
// @ts-expect-error A kind that does not exist.
sandbox.faults.add({ kind: 'task-failing' });

const accounts: SandboxAccount[] = sandbox.accounts();
export const names: string[] = accounts.map(({ account, catalog, partner }) => `${account} ${catalog} ${partner?.name}`);
export const ids: string[] = accounts.flatMap(({ resources }) => resources.flatMap(({ first }) => first.map(({ id }) => id)));
// @ts-expect-error An account without a partner has none.
export const partnerId: string = accounts[0].partner.id;

const changes: Uint8Array | undefined = sandbox.changes();
export const line: string | undefined = changes && new TextDecoder().decode(changes);
// @ts-expect-error Undefined stands for the whole state.
export const size: number = sandbox.changes().length;
