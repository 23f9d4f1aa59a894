// This package's client for the sequence of calls, and what it gets in one process, which the others must get too.
import assert from 'node:assert/strict';
import { account, channel, PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';
import { methodName } from '../method-name.mjs';
import { callControls } from './call-sequence.mjs';

const errors = { account, channel };

/** A client for the sequence of calls. */
export function caller(options) {
  // The sequence has mistakes on purpose, for the sandbox to find.
  const all = { region: 'us-east-1', maxAttempts: 1, validate: false, ...options };
  const clients = {};
  const clientsOf = (accessKeyId) => {
    const own = { ...all, credentials: { accessKeyId, secretAccessKey: 'secret' } };
    return (clients[accessKeyId] ??= { account: new PartnerCentralAccount(own), channel: new PartnerCentralChannel(own) });
  };
  return async (service, operation, input, key = 'AKIDEXAMPLE') => {
    try {
      const { $metadata, ...output } = await clientsOf(key)[service][methodName(operation)](input);
      assert.equal($metadata.httpStatusCode, 200);
      assert.match($metadata.requestId, /^[0-9a-f-]{36}$/);
      return { output };
    } catch (error) {
      // Not a modelled error: the service did not respond.
      if (!(errors[service][error.name]?.prototype instanceof Error)) return { failed: error.name };
      assert.ok(error instanceof errors[service][error.name], `${error.name} has its class`);
      return { error: { name: error.name, message: error.message, members: { ...error }, issues: error.issues } };
    }
  };
}

/** Clients by access key. */
export const callersOf = (call) => (key) => (service, operation, input) => call(service, operation, input, key);

/** The controls of a sandbox in this process. */
export const control = (sandbox) => ({
  advance: (by) => sandbox.clock.advance(by),
  reset: (begin) => sandbox.reset(begin),
  plan: (fault) => sandbox.faults.add(fault),
  codes: () => sandbox.emailCodes(),
  contracts: () => sandbox.contracts.list(),
  sign: (id) => sandbox.contracts.sign(id),
  requests: () => sandbox.requests(),
});

/** What every client must get. */
export async function reference() {
  const sandbox = createSandbox();
  return callControls(callersOf(caller({ fetch: sandbox.fetch })), control(sandbox));
}
