// SigV4 as one would write it for this case alone, over Node's own crypto, with a cached key.
import { createHash, createHmac } from 'node:crypto';

let kept;

export function byHand({ url, headers, body, region, keys }) {
  const instant = `${new Date().toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const day = instant.slice(0, 8);
  const scope = `${day}/${region}/partnercentral/aws4_request`;
  const signed = 'content-type;host;x-amz-date;x-amz-target';
  const canonical =
    `POST\n/\n\ncontent-type:${headers['content-type']}\nhost:${url.host}\nx-amz-date:${instant}\n` +
    `x-amz-target:${headers['x-amz-target']}\n\n${signed}\n${sha256(body)}`;
  if (kept?.scope !== scope) {
    const key = [day, region, 'partnercentral', 'aws4_request'].reduce(hmac, `AWS4${keys.secretAccessKey}`);
    kept = { scope, key };
  }
  const signature = hmac(kept.key, `AWS4-HMAC-SHA256\n${instant}\n${scope}\n${sha256(canonical)}`).toString('hex');
  return {
    ...headers,
    'x-amz-date': instant,
    authorization: `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`,
  };
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex');
const hmac = (key, text) => createHmac('sha256', key).update(text).digest();
