// The package's own signer without check, body and Request, to compare with other
// signers' headers. No part of what the package exports: imported as a file.
import { encode, engine, outText } from '../node_modules/partner-central/engine.mjs';
import { sign } from '../node_modules/partner-central/signer.mjs';

export function inside({ url, headers, body, region, keys }) {
  engine().sha256(encode(body));
  const signed = { ...headers };
  sign(signed, { url, hash: outText(0, 64), credentials: keys, region, service: 'partnercentral', date: new Date() });
  return signed;
}
