import { patterns } from '../generated/messages/patterns/fr.ts';
import { type Translation, translate, type Words } from './shared/translate.ts';

export type { Translation };

// French writes a narrow space, \u202f, before a colon or semicolon.
const templates = {
  required: 'est obligatoire',
  unknown: 'n’est pas un champ connu',
  type: 'doit être {expected}, et non {received}',
  format: 'doit être {expected}',
  enum: 'doit être l’une de ces valeurs\u202f: {values}',
  'enum.one': 'doit être {values}',
  'enum.many': 'doit être l’une des {count} valeurs prévues',
  union: 'doit contenir exactement un de ces champs\u202f: {members}',
  'union.one': 'doit contenir {members}',
  length: 'doit contenir de {min} à {max} {unit}, et non {actual}',
  'length.exact': 'doit contenir exactement {min} {unit}, et non {actual}',
  'length.min': 'doit contenir au moins {min} {unit}, et non {actual}',
  'length.max': 'doit contenir au plus {max} {unit}, et non {actual}',
  'length.empty': 'ne doit pas être vide',
  pattern: '{sentence}',
  range: 'doit se situer entre {min} et {max}',
  'range.min': 'doit être d’au moins {min}',
  'range.max': 'doit être d’au plus {max}',
  rule: 'doit être l’une de ces valeurs\u202f: {values}',
  'rule.one': 'doit être {values}',
  'rule.required': 'est obligatoire si {member} vaut {values}',
  'rule.only': 'ne s’applique que si {member} vaut {values}',
  'rule.anyOf': 'doit contenir au moins un de ces champs\u202f: {values}',
  'rule.accountId': 'doit être l’identifiant à 12 chiffres d’un compte AWS si {member} vaut {values}',
  'rule.daysAhead': 'doit se situer entre {min} et {max} jours dans le futur',
  json: 'doit être du JSON\u202f; attendu à l’octet {offset}\u202f: {expected}',
  service: 'a été refusé par le service',
};

const words: Words = {
  characters: ['caractère', 'caractères'],
  items: ['élément', 'éléments'],
  // The types of values: what is expected, and what was received.
  object: 'un objet',
  array: 'une liste',
  string: 'un texte',
  integer: 'un nombre entier',
  long: 'un nombre entier sur 64 bits',
  boolean: 'un booléen',
  timestamp: 'une date avec heure',
  null: 'une valeur nulle',
  undefined: 'une valeur non définie',
  number: 'un nombre',
  bigint: 'un BigInt',
  symbol: 'un symbole',
  function: 'une fonction',
  date: 'une date',
  map: 'un tableau associatif',
  set: 'un ensemble',
  binary: 'une suite d’octets',
  unreadable: 'une valeur illisible',
  // Formats.
  'an RFC 3339 date-time': 'une date avec heure au format RFC 3339',
  'well-formed Unicode, without lone surrogates': 'un texte Unicode bien formé, sans codet d’indirection isolé',
  // What JSON expects.
  'UTF-8': 'de l’UTF-8 valide',
  'the end': 'la fin',
  '`,` or `]`': '`,` ou `]`',
  '`,` or `}`': '`,` ou `}`',
  '`:`': '`:`',
  'a key in double quotes': 'une clé entre guillemets doubles',
  "the string's closing quote": 'le guillemet fermant',
  'an escape: control characters cannot stand in a string': 'une séquence d’échappement au lieu du caractère de contrôle',
  'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u': 'une des séquences \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
  'an escape that JSON has': 'une séquence d’échappement de JSON',
  'four hexadecimal digits after \\u': 'quatre chiffres hexadécimaux après \\u',
  'a digit': 'un chiffre',
  'a JSON value': 'une valeur JSON',
};

/** Why the service refuses a field, by the service's code. */
const refusals = {
  REQUIRED_FIELD_MISSING: 'est obligatoire',
  DUPLICATE_VALUE: 'contient une valeur déjà utilisée',
  INVALID_VALUE: 'a une valeur qu’AWS n’accepte pas',
  INVALID_STRING_FORMAT: 'a un format qu’AWS n’accepte pas',
  TOO_MANY_VALUES: 'contient trop de valeurs',
  ACTION_NOT_PERMITTED: 'n’est pas autorisé pour votre compte',
  INVALID_ENUM_VALUE: 'n’a aucune des valeurs prévues',
};

/** Messages in French, for the option `messages`. */
export const fr: Translation = /* @__PURE__ */ translate(
  templates,
  words,
  patterns,
  refusals,
  async () => (await import('./hints/fr.ts')).hints,
);
