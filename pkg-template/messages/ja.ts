import { patterns } from '../generated/messages/patterns/ja.ts';
import { type Translation, translate, type Words } from './shared/translate.ts';

export type { Translation };

const templates = {
  required: '必須です',
  unknown: '存在しない項目です',
  type: '{expected}を指定してください(現在は{received})',
  format: '{expected}を指定してください',
  enum: '次のいずれかを指定してください:{values}',
  'enum.one': '{values}を指定してください',
  'enum.many': '用意された{count}個の値のいずれかを指定してください',
  union: '次のうち1つだけを指定してください:{members}',
  'union.one': '{members}を指定してください',
  length: '{min}~{max}{unit}で入力してください(現在{actual}{unit})',
  'length.exact': '{min}{unit}ちょうどで入力してください(現在{actual}{unit})',
  'length.min': '{min}{unit}以上で入力してください(現在{actual}{unit})',
  'length.max': '{max}{unit}以内で入力してください(現在{actual}{unit})',
  'length.empty': '空にすることはできません',
  pattern: '{sentence}',
  range: '{min}~{max}の範囲で入力してください',
  'range.min': '{min}以上で入力してください',
  'range.max': '{max}以下で入力してください',
  rule: '次のいずれかを指定してください:{values}',
  'rule.one': '{values}を指定してください',
  'rule.required': '{member}が{values}の場合は必須です',
  'rule.only': '{member}が{values}の場合にのみ指定できます',
  'rule.anyOf': '次のうち少なくとも1つを指定してください:{values}',
  'rule.accountId': '{member}が{values}の場合は12桁のAWSアカウントIDを指定してください',
  'rule.daysAhead': '{min}日後から{max}日後までの日時を指定してください',
  json: 'JSONではありません(バイト位置{offset}に{expected}が必要です)',
  service: 'サービスに拒否されました',
};

const words: Words = {
  characters: '文字',
  items: '件',
  // The types of values: what is expected, and what was received.
  object: 'オブジェクト',
  array: '配列',
  string: '文字列',
  integer: '整数',
  long: '64ビット整数',
  boolean: '真偽値',
  timestamp: '日時',
  null: '空の値',
  undefined: '未定義',
  number: '数値',
  bigint: 'BigInt',
  symbol: 'シンボル',
  function: '関数',
  date: '日付',
  map: 'マップ',
  set: 'セット',
  binary: 'バイト列',
  unreadable: '読み取れない値',
  // Formats.
  'an RFC 3339 date-time': 'RFC 3339形式の日時',
  'well-formed Unicode, without lone surrogates': '孤立したサロゲートを含まない正しいUnicode文字列',
  // What JSON expects.
  'UTF-8': '正しいUTF-8',
  'the end': '終端',
  '`,` or `]`': '`,`または`]`',
  '`,` or `}`': '`,`または`}`',
  '`:`': '`:`',
  'a key in double quotes': '二重引用符で囲まれたキー',
  "the string's closing quote": '文字列を閉じる引用符',
  'an escape: control characters cannot stand in a string': '制御文字の代わりにエスケープシーケンス',
  'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u': '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uのいずれか',
  'an escape that JSON has': 'JSONのエスケープシーケンス',
  'four hexadecimal digits after \\u': '\\uに続く4桁の16進数',
  'a digit': '数字',
  'a JSON value': 'JSONの値',
};

/** Why the service refuses a field, by the service's code. */
const refusals = {
  REQUIRED_FIELD_MISSING: '必須です',
  DUPLICATE_VALUE: '値が既に使用されています',
  INVALID_VALUE: 'AWSが受け付けない値です',
  INVALID_STRING_FORMAT: 'AWSが受け付けない形式です',
  TOO_MANY_VALUES: '値が多すぎます',
  ACTION_NOT_PERMITTED: 'このアカウントではこの操作は許可されていません',
  INVALID_ENUM_VALUE: '用意された値ではありません',
};

/** Messages in Japanese, for the option `messages`. */
export const ja: Translation = /* @__PURE__ */ translate(
  templates,
  words,
  patterns,
  refusals,
  async () => (await import('./hints/ja.ts')).hints,
);
