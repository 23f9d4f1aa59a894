// Characters that implementations get wrong: edges of the models' ranges, spaces that languages disagree on, case-folding
// traps, marks, noncharacters and astral characters. All are assigned, or unassigned, since before Unicode 10, so that
// engines with different Unicode tables agree on `\p{…}`.
const CODE_POINTS = [
  0x80, 0x85, 0x9f, 0xa0, 0xa1, 0xa2, 0xa5, 0xa9, 0xad, 0xae, 0xdf, 0xe9, 0x130, 0x131, 0x17f, 0x301, 0x308, 0x3a9, 0x430,
  0x5d0, 0x627, 0x660, 0xe01, 0x1680, 0x180e, 0x2003, 0x200b, 0x200d, 0x2028, 0x2029, 0x202e, 0x202f, 0x205f, 0x20ac, 0x212a,
  0x2167, 0x2460, 0x3000, 0x3042, 0x4e2d, 0xac00, 0xd7ff, 0xe000, 0xfe0f, 0xfeff, 0xff10, 0xff21, 0xfffc, 0xfffd, 0xfffe,
  0xffff, 0x10000, 0x1d11e, 0x1d4b3, 0x1d7d9, 0x1f3fd, 0x1f600, 0x20000, 0xf0000, 0x10ffff,
];

export const ascii = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));
export const beyondAscii = CODE_POINTS.map((code) => String.fromCodePoint(code));
export const all = [...ascii, ...beyondAscii];

export const isAstral = (character) => character.codePointAt(0) > 0xffff;
export const isMark = (character) => /^\p{M}$/u.test(character);
export const isWordLike = (character) => /^[A-Za-z0-9]$/.test(character);
