// The text of a small file, however an editor or a shell has encoded it.

/** Byte order marks, and what they stand for. PowerShell's `>` writes UTF-16. */
const ENCODINGS = [
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
];

/** Decodes UTF-8, or UTF-16 with a byte order mark. The result has no mark. */
export function textOf(bytes: Uint8Array): string {
  const found = ENCODINGS.find(({ mark }) => mark.every((byte, i) => bytes[i] === byte));
  return new TextDecoder(found?.encoding).decode(bytes);
}
