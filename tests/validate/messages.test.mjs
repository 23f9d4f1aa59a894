// Messages in every language: complete, in that language alone, and as people read them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { account, channel, operations, validateLines } from 'partner-central';
import { de } from 'partner-central/messages/de';
import { en } from 'partner-central/messages/en';
import { es } from 'partner-central/messages/es';
import { fr } from 'partner-central/messages/fr';

const here = (path) => new URL(path, import.meta.url);
/** The messages of every published language but English. @type {Record<string, any>} */
const languages = {};
for (const name of readdirSync(here('../node_modules/partner-central/messages')).sort()) {
  const language = /^([a-z]+)\.mjs$/.exec(name)?.[1];
  if (language && language !== 'en') languages[language] = (await import(`partner-central/messages/${language}`))[language];
}
const lines = (path) =>
  readFileSync(here(path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The words of `expected`, `received` and `unit` in the params of issues. */
const KINDS = ['object', 'array', 'string', 'integer', 'long', 'boolean', 'timestamp'];
const RECEIVED = [
  'null',
  'undefined',
  'boolean',
  'number',
  'bigint',
  'string',
  'symbol',
  'function',
  'array',
  'object',
  'date',
  'map',
  'set',
  'binary',
  'unreadable',
];
const FORMATS = ['an RFC 3339 date-time', 'well-formed Unicode, without lone surrogates'];
const UNITS = ['characters', 'items'];
/** English words that are words of the language too. */
const SHARED = { fr: ['date', 'a', 'an'], es: ['a', 'an'] };

const ENGLISH = new RegExp(
  `\\b(${[...KINDS, ...RECEIVED, ...UNITS, 'must', 'the', 'an?', 'or', 'well-formed', 'surrogates?', 'expected'].join('|')})\\b`,
  'g',
);

/** The message has no English word and no rest of a template in it, except names and patterns of the API. */
function assertTranslated(message, { params }, language) {
  const names = [params.values?.join(', '), params.members?.join(', '), params.pattern].filter(Boolean);
  const words = names.reduce((text, name) => text.replace(name, () => ''), message);
  assert.ok(message !== '' && !/\{\w*\}|undefined|NaN|\[object/.test(words), `${language}: ${message}`);
  const left = (words.match(ENGLISH) ?? []).filter((word) => !SHARED[language]?.includes(word));
  assert.deepEqual(left, [], `${language}: ${message}`);
}

/** The message of the first issue. */
const messageOf = (operation, input, messages) => operation.validate(input, { messages }).issues[0].message;

test('every language has the keys of English, with the same parameters', () => {
  assert.ok(Object.keys(languages).length >= 4);
  const parametersOf = (template) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
  // A function shows the name of a parameter that it gets, as a template does.
  const templateOf = (message) =>
    typeof message === 'string'
      ? message
      : message({ params: { expected: '{expected}', received: '{received}', unit: '{unit}', pattern: '' } });
  for (const [language, messages] of Object.entries(languages)) {
    assert.deepEqual(Object.keys(messages), Object.keys(en), language);
    for (const key of Object.keys(en)) {
      const found = parametersOf(templateOf(messages[key]));
      assert.deepEqual([...new Set(found)], parametersOf(en[key]), `${language} ${key}`);
    }
  }
});

test('every issue of the vectors has a message in every language, with the same parameters', () => {
  let count = 0;
  for (const { op, input } of [...lines('../vectors/issues.ndjson'), ...lines('../vectors/validation.ndjson')]) {
    const english = operations[op].validate(input).issues ?? [];
    for (const [language, messages] of Object.entries(languages)) {
      const issues = operations[op].validate(input, { messages }).issues ?? [];
      assert.deepEqual(
        issues.map(({ code, path, params }) => ({ code, path, params })),
        english.map(({ code, path, params }) => ({ code, path, params })),
      );
      for (const [i, one] of issues.entries()) {
        assertTranslated(one.message, one, language);
        assert.notEqual(one.message, english[i].message);
        count += 1;
      }
    }
  }
  assert.ok(count > 10_000, `${count}`);
});

test('every English word among the params is translated in every language', () => {
  const unreadable = Object.defineProperty({}, 'Catalog', { enumerable: true, get: () => assert.fail() });
  const values = [true, 1.5, 1n, Symbol('x'), () => 1, [], {}, new Date(), new Map(), new Set(), new Uint8Array(1)];
  const found = new Set();
  const check = (operation, input) => {
    for (const [language, messages] of Object.entries(languages)) {
      for (const one of operation.validate(input, { messages }).issues) {
        assertTranslated(one.message, one, language);
        for (const name of ['expected', 'received', 'unit']) if (name in one.params) found.add(one.params[name]);
      }
    }
  };
  for (const Catalog of [...values, '\ud800']) check(account.ListPartners, { Catalog });
  check(account.ListPartners, unreadable);
  for (const tag of [null, undefined, 'x']) check(channel.TagResource, { tags: [tag] });
  check(channel.ListRelationships, { catalog: '', maxResults: '1', sort: [], displayNames: {} });
  check(channel.CreateChannelHandshake, { payload: { startServicePeriodPayload: { endDate: 'x' } } });
  check(channel.CreateChannelHandshake, { payload: { startServicePeriodPayload: { endDate: true } } });
  check(account.StartProfileUpdateTask, { TaskDetails: { IndustrySegments: [] } });
  check(account.TagResource, { Tags: new Array(201).fill({}) });
  check(account.UpdateConnectionPreferences, { Revision: 'x' });
  assert.deepEqual([...found].sort(), [...new Set([...KINDS, ...RECEIVED, ...FORMATS, ...UNITS])].sort());
});

test('every message about malformed JSON is translated in every language', async () => {
  const source = readFileSync(here('../../src/tape/json.rs'), 'utf8');
  const named = [
    ...source.matchAll(/(?:expected\(|expected: |take\(b'.', )"((?:[^"\\]|\\.)*)"|\{ ("`[^"]*") \} else \{ ("`[^"]*") \}/g),
  ];
  const words = new Set(
    named
      .flatMap(([, ...all]) => all)
      .filter(Boolean)
      .map((word) => JSON.parse(`"${word.replace(/^"|"$/g, '')}"`)),
  );
  assert.equal(words.size, 13, [...words].join('\n'));
  for (const expected of words) {
    for (const [language, messages] of Object.entries(languages)) {
      const message = /** @type {any} */ (messages).json({ params: { expected, offset: 3 } });
      assertTranslated(message.replace('{offset}', '3'), { params: {} }, language);
      // A colon is the same in every language.
      if (expected !== '`:`') assert.ok(!message.endsWith(`: ${expected}`) && !message.includes(`に${expected}が`), message);
    }
  }
  const found = [];
  for await (const { issues } of validateLines(account.ListPartners, '{"Catalog"}\n{"Catalog":"AWS",}\n', { messages: de }))
    found.push(issues[0].message);
  assert.deepEqual(found, [
    'muss JSON sein; erwartet bei Byte 10: `:`',
    'muss JSON sein; erwartet bei Byte 17: ein Schlüssel in doppelten Anführungszeichen',
  ]);
});

test('each message in each language is the one that its readers approved', () => {
  const contact = { FirstName: 'Ada', LastName: 'Lovelace', Email: 'ada@example.com', BusinessTitle: 'x'.repeat(300) };
  const at = (operation, path, value) => (messages) => operation.validateAt(path, value, { messages })[0].message;
  /** @type {[say: (messages: any) => string, expected: Record<string, string>][]} */
  const cases = [
    [
      at(account.CreatePartner, ['LegalName'], undefined),
      { en: 'is required', de: 'ist erforderlich', ja: '必須です', es: 'es obligatorio', fr: 'est obligatoire' },
    ],
    [
      at(account.ListPartners, [], { Catalog: 'AWS', x: 1 }),
      {
        en: 'is not a known member',
        de: 'ist kein bekanntes Feld',
        ja: '存在しない項目です',
        es: 'no es un campo conocido',
        fr: 'n’est pas un champ connu',
      },
    ],
    [
      at(account.ListPartners, ['Catalog'], []),
      {
        en: 'must be of type string, not array',
        de: 'muss ein Text sein, ist aber eine Liste',
        ja: '文字列を指定してください(現在は配列)',
        es: 'debe ser un texto, no una lista',
        fr: 'doit être un texte, et non une liste',
      },
    ],
    [
      at(channel.TagResource, ['tags', 0], null),
      {
        en: 'must be of type object, not null',
        de: 'muss ein Objekt sein, ist aber leer',
        ja: 'オブジェクトを指定してください(現在は空の値)',
        es: 'debe ser un objeto, no un valor nulo',
        fr: 'doit être un objet, et non une valeur nulle',
      },
    ],
    [
      at(channel.CreateChannelHandshake, ['payload', 'startServicePeriodPayload', 'endDate'], 'soon'),
      {
        en: 'must be an RFC 3339 date-time',
        de: 'muss ein Zeitpunkt nach RFC 3339 sein',
        ja: 'RFC 3339形式の日時を指定してください',
        es: 'debe ser una fecha y hora según RFC 3339',
        fr: 'doit être une date avec heure au format RFC 3339',
      },
    ],
    [
      at(channel.CreateRelationship, ['resaleAccountModel'], 'PARENT'),
      {
        en: 'must be one of DISTRIBUTOR, END_CUSTOMER, SOLUTION_PROVIDER',
        de: 'muss einer dieser Werte sein: DISTRIBUTOR, END_CUSTOMER, SOLUTION_PROVIDER',
        ja: '次のいずれかを指定してください:DISTRIBUTOR, END_CUSTOMER, SOLUTION_PROVIDER',
        es: 'debe ser uno de estos valores: DISTRIBUTOR, END_CUSTOMER, SOLUTION_PROVIDER',
        fr: 'doit être l’une de ces valeurs\u202f: DISTRIBUTOR, END_CUSTOMER, SOLUTION_PROVIDER',
      },
    ],
    [
      at(channel.CreateChannelHandshake, ['payload'], {}),
      {
        en: 'must have exactly one of startServicePeriodPayload, revokeServicePeriodPayload',
        de: 'muss genau eines dieser Felder enthalten: startServicePeriodPayload, revokeServicePeriodPayload',
        ja: '次のうち1つだけを指定してください:startServicePeriodPayload, revokeServicePeriodPayload',
        es: 'debe tener exactamente uno de estos campos: startServicePeriodPayload, revokeServicePeriodPayload',
        fr: 'doit contenir exactement un de ces champs\u202f: startServicePeriodPayload, revokeServicePeriodPayload',
      },
    ],
    [
      at(account.CreatePartner, ['AllianceLeadContact'], contact),
      {
        en: 'must have 1 to 80 characters, not 300',
        de: 'muss 1 bis 80 Zeichen haben, nicht 300',
        ja: '1~80文字で入力してください(現在300文字)',
        es: 'debe tener de 1 a 80 caracteres, no 300',
        fr: 'doit contenir de 1 à 80 caractères, et non 300',
      },
    ],
    [
      at(channel.CreateRelationship, ['associatedAccountId'], '0'),
      {
        en: 'must have exactly 12 characters, not 1',
        de: 'muss genau 12 Zeichen haben, nicht 1',
        ja: '12文字ちょうどで入力してください(現在1文字)',
        es: 'debe tener exactamente 12 caracteres, no 1',
        fr: 'doit contenir exactement 12 caractères, et non 1',
      },
    ],
    [
      at(channel.CreateRelationship, ['displayName'], ''),
      {
        en: 'must not be empty',
        de: 'darf nicht leer sein',
        ja: '空にすることはできません',
        es: 'no puede estar vacío',
        fr: 'ne doit pas être vide',
      },
    ],
    [
      at(account.StartProfileUpdateTask, ['TaskDetails', 'IndustrySegments'], new Array(4).fill('ENERGY')),
      {
        en: 'must have 1 to 3 items, not 4',
        de: 'muss 1 bis 3 Einträge haben, nicht 4',
        ja: '1~3件で入力してください(現在4件)',
        es: 'debe tener de 1 a 3 elementos, no 4',
        fr: 'doit contenir de 1 à 3 éléments, et non 4',
      },
    ],
    [
      at(account.CreatePartner, ['Catalog'], 'A B'),
      {
        en: 'may only have letters (A to Z), digits and -',
        de: 'darf nur Buchstaben (A bis Z), Ziffern und - enthalten',
        ja: '英字(A~Z)、数字、-のみ使用できます',
        es: 'solo puede contener letras (de la A a la Z), dígitos y -',
        fr: 'ne doit contenir que des lettres (A à Z), des chiffres et -',
      },
    ],
    [
      at(channel.ListRelationships, ['sort'], { sortOrder: 'Ascending', sortBy: 'Name' }),
      {
        en: 'must be UpdatedAt',
        de: 'muss UpdatedAt sein',
        ja: 'UpdatedAtを指定してください',
        es: 'debe ser UpdatedAt',
        fr: 'doit être UpdatedAt',
      },
    ],
    [
      at(channel.CreateChannelContract, ['payload'], {}),
      {
        en: 'must have managedServicesAttestationPayload',
        de: 'muss managedServicesAttestationPayload enthalten',
        ja: 'managedServicesAttestationPayloadを指定してください',
        es: 'debe tener managedServicesAttestationPayload',
        fr: 'doit contenir managedServicesAttestationPayload',
      },
    ],
    [
      at(channel.ListRelationships, ['maxResults'], 0),
      {
        en: 'must be from 1 to 100',
        de: 'muss zwischen 1 und 100 liegen',
        ja: '1~100の範囲で入力してください',
        es: 'debe estar entre 1 y 100',
        fr: 'doit se situer entre 1 et 100',
      },
    ],
  ];
  for (const [message, expected] of cases) {
    assert.deepEqual(
      Object.keys(expected).sort(),
      ['en', ...Object.keys(languages)].sort(),
      'a language has no approved message',
    );
    for (const [language, text] of Object.entries(expected)) assert.equal(message({ en, ...languages }[language]), text);
  }
});

test('messages have singular and plural in German, Spanish and French', () => {
  const params = { min: 1, max: 1, actual: 2, unit: 'items' };
  const message = (messages, key, more) => messages[key]({ params: { ...params, ...more } });
  assert.equal(message(de, 'length.exact'), 'muss genau {min} Eintrag haben, nicht {actual}');
  assert.equal(message(es, 'length.exact', { unit: 'characters' }), 'debe tener exactamente {min} carácter, no {actual}');
  assert.equal(message(fr, 'length.max', { min: undefined }), 'doit contenir au plus {max} élément, et non {actual}');
  assert.equal(message(fr, 'length', { max: 3 }), 'doit contenir de {min} à {max} éléments, et non {actual}');
  assert.equal(message(de, 'length.min', { min: 2, max: undefined }), 'muss mindestens {min} Einträge haben, nicht {actual}');
});

test('a language’s messages can be overridden, and importing them loads nothing else', async () => {
  assert.equal(messageOf(account.ListPartners, {}, { ...fr, required: 'obligatoire, hélas' }), 'obligatoire, hélas');
  assert.equal(
    messageOf(account.ListPartners, { Catalog: 1 }, { ...fr, required: 'obligatoire, hélas' }),
    'doit être un texte, et non un nombre',
  );
  // They load what languages share and esbuild's helpers, but no other language and not the core.
  const root = here('../node_modules/partner-central/messages/');
  const filesOf = (file, seen = new Set()) => {
    if (seen.has(file.href)) return seen;
    seen.add(file.href);
    for (const [, from] of readFileSync(file, 'utf8').matchAll(/^(?:import|\} from) .*?"(\.[^"]+)";$/gm))
      filesOf(new URL(from, file), seen);
    return seen;
  };
  for (const language of Object.keys(languages)) {
    const files = [...filesOf(new URL(`${language}.mjs`, root))];
    const bytes = files.reduce((sum, file) => sum + readFileSync(new URL(file)).length, 0);
    assert.ok(files.length <= 3 && bytes < 12_000, `${language}: ${bytes} bytes in ${files.join(', ')}`);
  }
});
