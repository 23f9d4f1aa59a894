// Our own client for the story, and what it gets in one process: what others get is held against it.
import assert from 'node:assert/strict';
import { account, channel, PartnerCentralAccount, PartnerCentralChannel } from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';
import { tellDoor } from './call-sequence.mjs';

const errors = { account, channel };

/** A client as the story wants it. */
export function caller(options) {
  // The story makes mistakes on purpose: the sandbox is to find them.
  const all = { region: 'us-east-1', maxAttempts: 1, validate: false, ...options };
  const clients = {};
  const clientsOf = (accessKeyId) => {
    const own = { ...all, credentials: { accessKeyId, secretAccessKey: 'secret' } };
    return (clients[accessKeyId] ??= { account: new PartnerCentralAccount(own), channel: new PartnerCentralChannel(own) });
  };
  return async (service, operation, input, key = 'AKIDEXAMPLE') => {
    try {
      const { $metadata, ...output } = await clientsOf(key)[service][operation[0].toLowerCase() + operation.slice(1)](input);
      assert.equal($metadata.httpStatusCode, 200);
      assert.match($metadata.requestId, /^[0-9a-f-]{36}$/);
      return { output };
    } catch (error) {
      // Neither do they have a class, nor is a proxy's page the service's answer.
      if (!(errors[service][error.name]?.prototype instanceof Error)) return { failed: error.name };
      assert.ok(error instanceof errors[service][error.name], `${error.name} has its class`);
      return { error: { name: error.name, message: error.message, members: { ...error }, issues: error.issues } };
    }
  };
}

/** Callers by access key. */
export const callersOf = (call) => (key) => (service, operation, input) => call(service, operation, input, key);

/** The sandbox of this process, as the story controls it. */
export const control = (sandbox) => ({
  advance: (by) => sandbox.clock.advance(by),
  reset: (begin) => sandbox.reset(begin),
  plan: (fault) => sandbox.faults.add(fault),
  codes: () => sandbox.emailCodes(),
  requests: () => sandbox.requests(),
});

/** What everyone must get behind the door. */
export async function reference() {
  const sandbox = createSandbox();
  return tellDoor(callersOf(caller({ fetch: sandbox.fetch })), control(sandbox));
}
