// Validates requests of 20 MB again and again. WebAssembly keeps as much memory as the largest request took, and no more for
// the next one.
import { account } from 'partner-central';
import { partner } from '../client/scripted-fetch.mjs';

const texts = ['x'.repeat(20e6), 'ü'.repeat(10e6), '\u{1f600}'.repeat(5e6)];

function requests(rounds) {
  for (let round = 0; round < rounds; round += 1) {
    for (const text of texts) {
      const { issues } = account.CreatePartner.validate({ ...partner, LegalName: text, [text.slice(0, 1e6)]: round });
      if (issues.length !== 2) throw new Error(`${issues.length} issues instead of two`);
    }
  }
  return rounds * texts.length;
}

export const warmUp = () => requests(1);
export const work = () => requests(8);
