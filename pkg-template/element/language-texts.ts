// The package's texts in the languages of the element. Each is loaded when it is first needed, and only what is needed of it.
import type { TextsByPath } from '../descriptions/texts-by-path.ts';
import type { Labels, Names } from '../labels/shared/labels.ts';
import type { OperationId } from '../types/index.js';
import type { Messages } from '../validate/issue.ts';
import type { Operation } from '../validate/operation.ts';
import type { Language } from './words.ts';

/** Messages and labels. Those in English are inside the other entries. */
export interface LanguageTexts {
  readonly messages?: Messages | undefined;
  readonly names?: Names | undefined;
}

type Module<Texts> = { readonly [Name in Language]?: Texts };
type Loaders = {
  readonly messages: () => Promise<Module<Messages>>;
  readonly names: () => Promise<Module<Names>>;
  readonly labels: () => Promise<Module<Labels>>;
};

// One import each, so that bundlers find them.
const LOADERS: { readonly [Name in Language]?: Loaders } = {
  de: {
    messages: () => import('partner-central/messages/de'),
    names: () => import('partner-central/labels/names/de'),
    labels: () => import('partner-central/labels/de'),
  },
  es: {
    messages: () => import('partner-central/messages/es'),
    names: () => import('partner-central/labels/names/es'),
    labels: () => import('partner-central/labels/es'),
  },
  fr: {
    messages: () => import('partner-central/messages/fr'),
    names: () => import('partner-central/labels/names/fr'),
    labels: () => import('partner-central/labels/fr'),
  },
  ja: {
    messages: () => import('partner-central/messages/ja'),
    names: () => import('partner-central/labels/names/ja'),
    labels: () => import('partner-central/labels/ja'),
  },
};

const ENGLISH: LanguageTexts = {};

/** What has been loaded. */
export const loadedTexts = new Map<Language, LanguageTexts>([['en', ENGLISH]]);

/** Loads the messages and labels of a language. A form in English is better than no form. */
export async function loadTexts(language: Language): Promise<LanguageTexts> {
  const loaders = LOADERS[language];
  const [messages, names] = await Promise.all([
    loaders?.messages().catch(() => undefined),
    loaders?.names().catch(() => undefined),
  ]);
  const texts = { messages: messages?.[language], names: names?.[language] };
  if (texts.messages && texts.names) loadedTexts.set(language, texts);
  return texts;
}

/** Loads the help texts of an operation: in English what the language lacks. A form without them is better than no form. */
export async function loadDescriptions({ service, name }: Operation, language: Language): Promise<TextsByPath> {
  const id = `${service}.${name}` as OperationId;
  const found = (await LOADERS[language]?.labels().catch(() => undefined))?.[language]?.descriptions[id];
  if (found) return found;
  const { descriptions } = await import('partner-central/descriptions').catch(() => ({ descriptions: undefined }));
  return descriptions?.[id] ?? {};
}
