// What a call to the hostile server comes to. Without imports, as it runs in Node, Deno and Bun. A case has the server's
// behavior, the options of the call, the number of attempts that the server sees, and the output or the facts of the error.

const transport = (reason, more = {}) => ({ name: 'TransportError', reason, ...more });

export const CASES = [
  { behavior: 'good', attempts: 1, output: true },
  { behavior: 'slow', options: { requestTimeout: 60 }, attempts: 3, error: transport('timeout') },
  { behavior: 'slow', options: { callTimeout: 90 }, attempts: 1, error: transport('timeout') },
  {
    behavior: 'slow',
    options: { requestTimeout: 200, callTimeout: 320, maxAttempts: 9 },
    attempts: 2,
    error: transport('timeout'),
  },
  { behavior: 'slow', abortAfter: 60, attempts: 1, error: transport('abort') },
  { behavior: 'slow-once', options: { requestTimeout: 150 }, attempts: 2, output: true },
  {
    behavior: 'drip',
    options: { requestTimeout: 60 },
    attempts: 3,
    error: transport('timeout', { status: 200, requestId: 'the-id' }),
  },
  { behavior: 'drip', abortAfter: 60, attempts: 1, error: transport('abort', { status: 200 }) },
  { behavior: 'reset', attempts: 3, error: transport('network', { status: undefined }) },
  { behavior: 'reset-once', attempts: 2, output: true },
  { behavior: 'cut', attempts: 3, error: transport('network', { status: 200, requestId: 'the-id' }) },
  { behavior: 'too-short', attempts: 3, error: transport('network', { status: 200, requestId: 'the-id' }) },
  // Runtimes either deliver the five bytes, which are not JSON, or reject the response themselves.
  { behavior: 'too-long', attempts: [1, 3], error: { name: 'TransportError' } },
  { behavior: 'not-http', attempts: 3, error: transport('network') },
  { behavior: 'throttled-once', attempts: 2, output: true, waited: 1000 },
  { behavior: 'throttled', attempts: 3, error: { name: 'ThrottlingException', status: 429, requestId: 'the-id' } },
  { behavior: 'skewed', attempts: 2, output: true },
  {
    behavior: 'html',
    attempts: 1,
    error: transport('response', { status: 200, requestId: 'the-id', body: '<html>Sign in</html>' }),
  },
  { behavior: 'html-502', attempts: 3, error: transport('response', { status: 502, body: '<html>Bad gateway</html>' }) },
  { behavior: 'html-413', attempts: 1, error: transport('response', { status: 413 }) },
  { behavior: 'html-431', attempts: 1, error: transport('response', { status: 431 }) },
  {
    behavior: 'redirect',
    attempts: 1,
    error: transport('response', { status: 307, requestId: 'the-id', message: /redirect/ }),
  },
  { behavior: 'redirect-loop', attempts: 1, error: transport('response', { status: 301 }) },
  { behavior: 'empty', attempts: 1, error: transport('response', { status: 200, requestId: 'the-id', message: /no body/ }) },
  { behavior: 'no-content', attempts: 1, error: transport('response', { status: 204 }) },
  { behavior: 'error-200', attempts: 1, error: { name: 'ConflictException', status: 200, requestId: 'the-id' } },
  { behavior: 'huge', attempts: 1, error: transport('response', { status: 200, body: 'x'.repeat(200) }) },
  { behavior: 'huge-output', attempts: 1, output: true },
];

/** @type {import('partner-central').account.CreatePartnerRequest} */
const partner = {
  Catalog: 'AWS',
  LegalName: 'Example',
  PrimarySolutionType: 'SOFTWARE_PRODUCTS',
  EmailVerificationCode: '123456',
  AllianceLeadContact: { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'CTO' },
};

/**
 * Makes the call of a case; gives its result as JSON can hold it.
 * @param {typeof import('partner-central')} library
 * @param {string} url
 * @param {{ behavior: string, options?: object, abortAfter?: number }} testCase
 */
export async function runCase({ PartnerCentralAccount }, url, { behavior, options, abortAfter }) {
  const reported = [];
  const client = new PartnerCentralAccount({
    region: 'us-east-1',
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    endpoint: `${url}/${behavior}`,
    onAttempt: ({ attempt, error }) => reported.push([attempt, error?.name]),
    random: () => 0.2,
    ...options,
  });
  const controller = new AbortController();
  const timer = abortAfter && setTimeout(() => controller.abort(), abortAfter);
  const began = performance.now();
  const result = await client.createPartner(partner, abortAfter ? { abortSignal: controller.signal } : undefined).then(
    ({ $metadata }) => ({ output: true, attempts: $metadata.attempts, delay: $metadata.totalRetryDelay }),
    ({ name, reason, message, body, $metadata }) => ({
      error: { name, reason, message, body, status: $metadata?.httpStatusCode, requestId: $metadata?.requestId },
      attempts: $metadata?.attempts,
      delay: $metadata?.totalRetryDelay,
    }),
  );
  clearTimeout(timer);
  return { ...result, took: performance.now() - began, reported };
}
