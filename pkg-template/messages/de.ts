import { patterns } from '../generated/messages/patterns/de.ts';
import { type Translation, translate, type Words } from './shared/translate.ts';

export type { Translation };

const templates = {
  required: 'ist erforderlich',
  unknown: 'ist kein bekanntes Feld',
  type: 'muss {expected} sein, ist aber {received}',
  format: 'muss {expected} sein',
  enum: 'muss einer dieser Werte sein: {values}',
  'enum.one': 'muss {values} sein',
  'enum.many': 'muss einer der {count} dafür vorgesehenen Werte sein',
  union: 'muss genau eines dieser Felder enthalten: {members}',
  'union.one': 'muss {members} enthalten',
  length: 'muss {min} bis {max} {unit} haben, nicht {actual}',
  'length.exact': 'muss genau {min} {unit} haben, nicht {actual}',
  'length.min': 'muss mindestens {min} {unit} haben, nicht {actual}',
  'length.max': 'darf höchstens {max} {unit} haben, nicht {actual}',
  'length.empty': 'darf nicht leer sein',
  pattern: '{sentence}',
  range: 'muss zwischen {min} und {max} liegen',
  'range.min': 'muss mindestens {min} sein',
  'range.max': 'darf höchstens {max} sein',
  rule: 'muss einer dieser Werte sein: {values}',
  'rule.one': 'muss {values} sein',
  'rule.required': 'ist erforderlich, wenn {member} {values} ist',
  'rule.only': 'gilt nur, wenn {member} {values} ist',
  'rule.anyOf': 'muss mindestens eines dieser Felder enthalten: {values}',
  'rule.accountId': 'muss eine zwölfstellige AWS-Kontonummer sein, wenn {member} {values} ist',
  'rule.daysAhead': 'muss {min} bis {max} Tage in der Zukunft liegen',
  json: 'muss JSON sein; erwartet bei Byte {offset}: {expected}',
  service: 'wurde vom Dienst abgelehnt',
};

const words: Words = {
  characters: 'Zeichen',
  items: ['Eintrag', 'Einträge'],
  // The types of values: what is expected, and what was received.
  object: 'ein Objekt',
  array: 'eine Liste',
  string: 'ein Text',
  integer: 'eine ganze Zahl',
  long: 'eine ganze Zahl (64 Bit)',
  boolean: 'ein Wahrheitswert',
  timestamp: 'ein Zeitpunkt',
  null: 'leer',
  undefined: 'nicht angegeben',
  number: 'eine Zahl',
  bigint: 'ein BigInt',
  symbol: 'ein Symbol',
  function: 'eine Funktion',
  date: 'ein Datum',
  map: 'eine Zuordnung',
  set: 'eine Menge',
  binary: 'eine Bytefolge',
  unreadable: 'nicht lesbar',
  // Formats.
  'an RFC 3339 date-time': 'ein Zeitpunkt nach RFC 3339',
  'well-formed Unicode, without lone surrogates': 'wohlgeformter Unicode-Text ohne einzelne Surrogate',
  // What JSON expects.
  'UTF-8': 'gültiges UTF-8',
  'the end': 'das Ende',
  '`,` or `]`': '`,` oder `]`',
  '`,` or `}`': '`,` oder `}`',
  '`:`': '`:`',
  'a key in double quotes': 'ein Schlüssel in doppelten Anführungszeichen',
  "the string's closing quote": 'das schließende Anführungszeichen',
  'an escape: control characters cannot stand in a string': 'eine Escape-Sequenz statt des Steuerzeichens',
  'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u': 'eine der Folgen \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u',
  'an escape that JSON has': 'eine Escape-Sequenz, die JSON kennt',
  'four hexadecimal digits after \\u': 'vier hexadezimale Ziffern nach \\u',
  'a digit': 'eine Ziffer',
  'a JSON value': 'ein JSON-Wert',
};

/** Why the service refuses a field, by the service's code. */
const refusals = {
  REQUIRED_FIELD_MISSING: 'ist erforderlich',
  DUPLICATE_VALUE: 'enthält einen Wert, der schon vergeben ist',
  INVALID_VALUE: 'hat einen Wert, den AWS nicht annimmt',
  INVALID_STRING_FORMAT: 'hat ein Format, das AWS nicht annimmt',
  TOO_MANY_VALUES: 'enthält zu viele Werte',
  ACTION_NOT_PERMITTED: 'ist für Ihr Konto nicht erlaubt',
  INVALID_ENUM_VALUE: 'hat keinen der vorgesehenen Werte',
};

/** Messages in German, for the option `messages`. */
export const de: Translation = /* @__PURE__ */ translate(
  templates,
  words,
  patterns,
  refusals,
  async () => (await import('./hints/de.ts')).hints,
);
