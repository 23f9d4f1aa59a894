import { patterns } from '../generated/messages/patterns/es.ts';
import { type Translation, translate, type Words } from './shared/translate.ts';

export type { Translation };

const templates = {
  required: 'es obligatorio',
  unknown: 'no es un campo conocido',
  type: 'debe ser {expected}, no {received}',
  format: 'debe ser {expected}',
  enum: 'debe ser uno de estos valores: {values}',
  'enum.one': 'debe ser {values}',
  'enum.many': 'debe ser uno de los {count} valores previstos',
  union: 'debe tener exactamente uno de estos campos: {members}',
  'union.one': 'debe tener {members}',
  length: 'debe tener de {min} a {max} {unit}, no {actual}',
  'length.exact': 'debe tener exactamente {min} {unit}, no {actual}',
  'length.min': 'debe tener al menos {min} {unit}, no {actual}',
  'length.max': 'debe tener como máximo {max} {unit}, no {actual}',
  'length.empty': 'no puede estar vacío',
  pattern: '{sentence}',
  range: 'debe estar entre {min} y {max}',
  'range.min': 'debe ser como mínimo {min}',
  'range.max': 'debe ser como máximo {max}',
  rule: 'debe ser uno de estos valores: {values}',
  'rule.one': 'debe ser {values}',
  'rule.required': 'es obligatorio si {member} es {values}',
  'rule.only': 'solo se aplica si {member} es {values}',
  'rule.anyOf': 'debe contener al menos uno de estos campos: {values}',
  'rule.accountId': 'debe ser un ID de cuenta de AWS de 12 dígitos si {member} es {values}',
  'rule.daysAhead': 'debe estar entre {min} y {max} días en el futuro',
  json: 'debe ser JSON; se esperaba en el byte {offset}: {expected}',
  service: 'fue rechazado por el servicio',
};

const words: Words = {
  characters: ['carácter', 'caracteres'],
  items: ['elemento', 'elementos'],
  // The types of values: what is expected, and what was received.
  object: 'un objeto',
  array: 'una lista',
  string: 'un texto',
  integer: 'un número entero',
  long: 'un número entero de 64 bits',
  boolean: 'un valor booleano',
  timestamp: 'una fecha y hora',
  null: 'un valor nulo',
  undefined: 'un valor sin definir',
  number: 'un número',
  bigint: 'un BigInt',
  symbol: 'un símbolo',
  function: 'una función',
  date: 'una fecha',
  map: 'un mapa',
  set: 'un conjunto',
  binary: 'una secuencia de bytes',
  unreadable: 'un valor ilegible',
  // Formats.
  'an RFC 3339 date-time': 'una fecha y hora según RFC 3339',
  'well-formed Unicode, without lone surrogates': 'un texto Unicode bien formado, sin sustitutos sueltos',
  // What JSON expects.
  'UTF-8': 'UTF-8 válido',
  'the end': 'el final',
  '`,` or `]`': '`,` o `]`',
  '`,` or `}`': '`,` o `}`',
  '`:`': '`:`',
  'a key in double quotes': 'una clave entre comillas dobles',
  "the string's closing quote": 'las comillas de cierre',
  'an escape: control characters cannot stand in a string': 'una secuencia de escape en lugar del carácter de control',
  'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u': 'una de las secuencias \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
  'an escape that JSON has': 'una secuencia de escape de JSON',
  'four hexadecimal digits after \\u': 'cuatro dígitos hexadecimales después de \\u',
  'a digit': 'un dígito',
  'a JSON value': 'un valor JSON',
};

/** Why the service refuses a field, by the service's code. */
const refusals = {
  REQUIRED_FIELD_MISSING: 'es obligatorio',
  DUPLICATE_VALUE: 'contiene un valor que ya se usa',
  INVALID_VALUE: 'tiene un valor que AWS no acepta',
  INVALID_STRING_FORMAT: 'tiene un formato que AWS no acepta',
  TOO_MANY_VALUES: 'contiene demasiados valores',
  ACTION_NOT_PERMITTED: 'no se permite para su cuenta',
  INVALID_ENUM_VALUE: 'no tiene ninguno de los valores previstos',
};

/** Messages in Spanish, for the option `messages`. */
export const es: Translation = /* @__PURE__ */ translate(
  templates,
  words,
  patterns,
  refusals,
  async () => (await import('./hints/es.ts')).hints,
);
