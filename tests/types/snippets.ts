// What the documentation shows must compile, and have the types it says.
import {
  account,
  channel,
  operations,
  PartnerCentralAccount,
  PartnerCentralChannel,
  ServiceException,
  TransportError,
  ValidationError,
  validateLines,
  type Issue,
  type Operation,
  type OperationId,
  type RequestOf,
  type ResponseOf,
  type ResponseMetadata,
} from 'partner-central';
import { createSandbox } from 'partner-central/sandbox';
import { init } from 'partner-central/slim';
import { de } from 'partner-central/messages/de';
import { en } from 'partner-central/messages/en';
import { es } from 'partner-central/messages/es';
import { fr } from 'partner-central/messages/fr';
import { ja } from 'partner-central/messages/ja';
import { equal } from './equal.js';

declare const input: account.CreatePartnerRequest;
declare const form: unknown;

// Operations
const result = account.CreatePartner.validate(form);
if (result.issues) {
  for (const issue of result.issues) {
    if (issue.code === 'length') equal<number | undefined>()(issue.params.min);
    if (issue.code === 'enum') equal<readonly string[]>()(issue.params.values);
  }
  const loose: Array<{ code: string; path: (string | number)[]; message: string; params: Record<string, unknown> }> =
    result.issues;
  void loose;
} else {
  equal<string>()(result.value.LegalName);
  equal<account.PrimarySolutionType>()(result.value.PrimarySolutionType);
  const again: account.CreatePartnerRequest = result.value;
  void again;
}
const value = account.CreatePartner.parse(form);
equal<string>()(value.AllianceLeadContact.Email);
equal<string>()(account.CreatePartner.parse(form, { unknownKeys: 'strip' }).Catalog);
account.CreatePartner.validate(form, {
  unknownKeys: 'strip',
  messages: { required: 'Pflichtfeld', 'length.min': (issue) => issue.code },
});
account.CreatePartner.validate(form, { messages: en });
for (const messages of [de, es, fr, ja]) account.CreatePartner.validate(form, { messages });
account.CreatePartner.validate(form, { messages: { ...de, required: 'Pflichtfeld' } });
account.CreatePartner.validate(form, { messages: (issue) => (issue.code === 'required' ? 'Pflichtfeld' : undefined) });
[form, form].map(account.CreatePartner.parse).map((one) => one.Catalog);
const { validate } = account.CreatePartner;
validate(form);
equal<Issue[]>()(account.CreatePartner.validateAt(['AllianceLeadContact', 'Email'], 'x@y'));
account.CreatePartner.jsonSchema();
account.CreatePartner.jsonSchema({ target: 'draft-07' });
for (const field of account.CreatePartner.fields) equal<string | undefined>()(field.pattern);
equal<'CreatePartner'>()(account.CreatePartner.name);
equal<'account'>()(account.CreatePartner.service);
equal<typeof account.CreatePartner>()(operations['account.CreatePartner']);
type Request = account.CreatePartnerRequest;
type Response = account.CreatePartnerResponse;

// Bulk
const lines = validateLines(account.CreatePartner, '{}\n{}');
for await (const { line, issues } of lines) {
  equal<number>()(line);
  equal<Issue[]>()(issues);
}
const counted = await lines.next();
if (counted.done) equal<number>()(counted.value.bad);
validateLines(account.CreatePartner, new Uint8Array());
declare const stream: ReadableStream<Uint8Array>;
validateLines(account.CreatePartner, stream, { unknownKeys: 'allow' });

// Clients
const sandbox = createSandbox({ clock: () => 0, seed: 7, faults: [{ kind: 'throttle', operation: 'CreatePartner' }] });
const client = new PartnerCentralAccount({
  region: 'us-east-1',
  credentials: async () => ({ accessKeyId: 'a', secretAccessKey: 's', expiration: new Date() }),
  endpoint: new URL('https://example.com'),
  fetch: sandbox.fetch,
  headers: () => ({ 'x-trace': '1' }),
  requestCredentials: 'include',
  maxAttempts: 5,
  requestTimeout: 1000,
  retryMode: 'standard',
  useFipsEndpoint: false,
  userAgent: 'Integrator|Product',
  validate: true,
  clock: Date,
  logger: { debug: (message) => void message.length },
  onAttempt: ({ attempt, error }) => void [attempt, error?.message],
});
new PartnerCentralAccount({ auth: 'none', endpoint: '/partner-central', fetch: globalThis.fetch });
new PartnerCentralChannel({ region: 'us-east-1', credentials: { accessKeyId: 'a', secretAccessKey: 's' } });
const out = await client.createPartner(input, { abortSignal: new AbortController().signal, headers: { a: 'b' } });
equal<string>()(out.LegalName);
equal<ResponseMetadata>()(out.$metadata);
for await (const page of client.paginateListPartners({ Catalog: 'AWS' })) {
  for (const summary of page.PartnerSummaryList) {
    equal<account.PartnerSummary>()(summary);
    equal<Date>()(summary.CreatedAt);
  }
}
const task = await client.waitUntilProfileUpdateTaskComplete({ Catalog: 'AWS', Identifier: 'p' }, { maxWaitTime: 60 });
equal<string>()(task.TaskId);
const request = await client.sign('CreatePartner', input);
equal<string>()(request.url);
equal<PartnerCentralAccount>()(client.with({ maxAttempts: 1 }));
const signed: globalThis.Request = request;

// Errors
try {
  await client.createPartner(input);
} catch (error) {
  if (error instanceof account.ConflictException) {
    equal<'ConflictException'>()(error.name);
    equal<'client'>()(error.$fault);
    const reason: string = error.Reason;
    if (error.Reason === 'CONFLICT_CLIENT_TOKEN') void reason;
    const broad: ServiceException = error;
    void broad;
  } else if (error instanceof account.ValidationException) {
    equal<Issue[]>()(error.issues);
  } else if (error instanceof TransportError) {
    equal<'network' | 'timeout' | 'abort' | 'response' | 'credentials'>()(error.reason);
  } else if (error instanceof ValidationError) {
    equal<Issue[]>()(error.issues);
  } else if (error instanceof ServiceException) {
    equal<string | undefined>()(error.$metadata.requestId);
  }
}
const conflict: account.ConflictException | undefined = undefined;
equal<true>()(account.ThrottlingException.retryable);

// Sandbox
sandbox.restore(sandbox.snapshot());
sandbox.reset();
sandbox.clock.advance(5000);
await init(new URL('https://example.com/core.wasm'));
await init(fetch('/core.wasm'));

export type { Request, Response };
export { conflict, signed, channel };

// Tools take any operation.
const every: Operation[] = Object.values(operations);
const id: OperationId = 'channel.UpdateRelationship';
equal<'channel'>()(operations[id].service);
equal<account.CreatePartnerRequest>()({} as RequestOf<typeof account.CreatePartner>);
equal<account.CreatePartnerResponse>()({} as ResponseOf<typeof account.CreatePartner>);
async function check<Checked extends Operation>(operation: Checked, given: unknown): Promise<void> {
  operation.validate(given);
  for await (const { line } of validateLines(operation, [JSON.stringify(given)])) void line;
}
await check(account.GetPartner, {});

export { every };
