// What the client makes of a hostile server. No imports: it runs in Node, Deno and Bun alike. Each claim: the server's way,
// how the call is made, and what comes of it: attempts that the server saw, and the output or the error's facts.

const transport = (reason, more = {}) => ({ name: 'TransportError', reason, ...more });

export const CLAIMS = [
  { way: 'good', attempts: 1, output: true },
  { way: 'slow', options: { requestTimeout: 60 }, attempts: 3, error: transport('timeout') },
  { way: 'slow', options: { callTimeout: 90 }, attempts: 1, error: transport('timeout') },
  { way: 'slow', options: { requestTimeout: 60, callTimeout: 100, maxAttempts: 9 }, attempts: 2, error: transport('timeout') },
  { way: 'slow', abortAfter: 60, attempts: 1, error: transport('abort') },
  { way: 'slow-once', options: { requestTimeout: 150 }, attempts: 2, output: true },
  {
    way: 'drip',
    options: { requestTimeout: 60 },
    attempts: 3,
    error: transport('timeout', { status: 200, requestId: 'the-id' }),
  },
  { way: 'drip', abortAfter: 60, attempts: 1, error: transport('abort', { status: 200 }) },
  { way: 'reset', attempts: 3, error: transport('network', { status: undefined }) },
  { way: 'reset-once', attempts: 2, output: true },
  { way: 'cut', attempts: 3, error: transport('network', { status: 200, requestId: 'the-id' }) },
  { way: 'too-short', attempts: 3, error: transport('network', { status: 200, requestId: 'the-id' }) },
  // Five bytes of JSON are an answer cut off; a runtime may find the rest of it wrong itself.
  { way: 'too-long', attempts: [1, 3], error: { name: 'TransportError' } },
  { way: 'not-http', attempts: 3, error: transport('network') },
  { way: 'throttled-once', attempts: 2, output: true, waited: 1000 },
  { way: 'throttled', attempts: 3, error: { name: 'ThrottlingException', status: 429, requestId: 'the-id' } },
  { way: 'skewed', attempts: 2, output: true },
  {
    way: 'html',
    attempts: 1,
    error: transport('response', { status: 200, requestId: 'the-id', body: '<html>Sign in</html>' }),
  },
  { way: 'html-502', attempts: 3, error: transport('response', { status: 502, body: '<html>Bad gateway</html>' }) },
  { way: 'html-413', attempts: 1, error: transport('response', { status: 413 }) },
  { way: 'html-431', attempts: 1, error: transport('response', { status: 431 }) },
  { way: 'redirect', attempts: 1, error: transport('response', { status: 307, requestId: 'the-id', message: /redirect/ }) },
  { way: 'redirect-loop', attempts: 1, error: transport('response', { status: 301 }) },
  { way: 'empty', attempts: 1, error: transport('response', { status: 200, requestId: 'the-id', message: /no body/ }) },
  { way: 'no-content', attempts: 1, error: transport('response', { status: 204 }) },
  { way: 'error-200', attempts: 1, error: { name: 'ConflictException', status: 200, requestId: 'the-id' } },
  { way: 'huge', attempts: 1, error: transport('response', { status: 200, body: 'x'.repeat(200) }) },
  { way: 'huge-output', attempts: 1, output: true },
];

const partner = {
  Catalog: 'AWS',
  LegalName: 'Example',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  EmailVerificationCode: '123456',
  AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'CTO' },
};

/** Makes the call of a claim; what came of it, in JSON's own words. */
export async function tell({ PartnerCentralAccount }, url, { way, options, abortAfter }) {
  const told = [];
  const client = new PartnerCentralAccount({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    endpoint: `${url}/${way}`,
    onAttempt: ({ attempt, error }) => told.push([attempt, error?.name]),
    random: () => 0.2,
    ...options,
  });
  const controller = new AbortController();
  const timer = abortAfter && setTimeout(() => controller.abort(), abortAfter);
  const began = performance.now();
  const came = await client.createPartner(partner, abortAfter ? { abortSignal: controller.signal } : undefined).then(
    ({ $metadata }) => ({ output: true, attempts: $metadata.attempts, delay: $metadata.totalRetryDelay }),
    ({ name, reason, message, body, $metadata = {} }) => ({
      error: { name, reason, message, body, status: $metadata.httpStatusCode, requestId: $metadata.requestId },
      attempts: $metadata.attempts,
      delay: $metadata.totalRetryDelay,
    }),
  );
  clearTimeout(timer);
  return { ...came, took: performance.now() - began, told };
}
