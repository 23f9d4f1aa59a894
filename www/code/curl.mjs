import { quoted } from './shell.mjs';

/**
 * For curl: the HTTP request exactly as it was sent, with its signature.
 * @param {import('../log/record.mjs').Attempt} attempt
 * @param {string} endpoint
 */
export function curl({ request: { url, headers, body } }, endpoint) {
  const lines = [
    `curl ${quoted(endpoint || url)}`,
    // curl drops a header without a value unless it ends in a semicolon.
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    `--data-raw ${quoted(body)}`,
  ];
  return `${lines.join(' \\\n  ')}\n`;
}
