// The request as it was sent, signature and all.
import { quoted } from './shell.mjs';

export function curl({ request: { url, headers, body } }, endpoint) {
  const lines = [
    `curl ${quoted(endpoint || url)}`,
    // curl leaves out a header without a value unless it ends in a semicolon.
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`),
    `--data-raw ${quoted(body)}`,
  ];
  return `${lines.join(' \\\n  ')}\n`;
}
