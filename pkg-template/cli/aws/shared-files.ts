// AWS's shared files, `config` and `credentials`. Each of AWS's tools reads them a little differently; what one of them reads
// is read here. The test `settings.test.mjs` compares with the AWS CLI, boto3 and the AWS SDK for JavaScript.
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../arguments/usage-error.ts';
import { causeOf } from '../io/input.ts';
import { printable } from '../io/output.ts';

export type Environment = { readonly [name: string]: string | undefined };

/** Settings by their names in lower case. An indented one has the name of the setting above it: `s3.addressing_style`. */
export type Settings = ReadonlyMap<string, string>;

/** A section's header, its words, such as `profile` and `partner`, and its settings. */
interface Section {
  readonly header: string;
  readonly words: readonly string[];
  readonly settings: Map<string, string>;
}

/** What the shared files say about a profile. */
export interface Profile {
  readonly name: string;
  /** The option or variable that names the profile; undefined for the default one. */
  readonly namedBy: string | undefined;
  /** The settings of both files. Those of the credentials file win. */
  readonly settings: Settings;
  /** The settings of each file, first the credentials file: access keys are never put together from both. */
  readonly files: readonly Settings[];
  /** The files in the form that all of AWS's tools read, by their paths. */
  plainFiles(): ReadonlyMap<string, string>;
  /** The settings of the section `[services NAME]` of the config file; undefined if there is none. */
  services(name: string): Settings | undefined;
}

/** Reads the profile that `--profile` or a variable names, or the default one. */
export function readProfile(requested: string | undefined, env: Environment = process.env): Profile {
  const [name, namedBy] = profileName(requested, env);
  const problems: string[] = [];
  const configPath = pathOf('config', env.AWS_CONFIG_FILE, env);
  const credentialsPath = pathOf('credentials', env.AWS_SHARED_CREDENTIALS_FILE, env);
  const config = readSections(configPath, problems);
  const credentials = readSections(credentialsPath, problems);
  const ofConfig = merge(
    name === 'default' ? find(config, ({ header }) => header === 'default') : undefined,
    find(config, isNamed('profile', name)),
  );
  const ofCredentials = find(credentials, ({ header }) => header === name);
  if (namedBy && name !== 'default' && !ofConfig && !ofCredentials) {
    const reason = problems.length > 0 ? ` (${problems.join('; ')})` : '';
    throw new UsageError(`there is no profile ${printable(name)} in AWS's shared files, but ${namedBy} names it${reason}`);
  }
  return {
    name,
    namedBy,
    settings: merge(ofConfig, ofCredentials) ?? new Map(),
    files: [ofCredentials, ofConfig].filter((settings) => settings !== undefined),
    plainFiles: () =>
      new Map([
        [configPath ?? '', plainText(config, isConfigHeader)],
        [credentialsPath ?? '', plainText(credentials, () => false)],
      ]),
    services: (section) => find(config, isNamed('services', section)),
  };
}

/** botocore reads AWS_DEFAULT_PROFILE as well. */
function profileName(requested: string | undefined, env: Environment): [name: string, namedBy: string | undefined] {
  if (requested) return [requested, '--profile'];
  if (env.AWS_PROFILE) return [env.AWS_PROFILE, 'AWS_PROFILE'];
  if (env.AWS_DEFAULT_PROFILE) return [env.AWS_DEFAULT_PROFILE, 'AWS_DEFAULT_PROFILE'];
  return ['default', undefined];
}

/** The path of a shared file; undefined if it has none because there is no home folder. */
function pathOf(file: string, chosen: string | undefined, env: Environment) {
  const home = homeFolder(env);
  if (!chosen) return home && join(home, '.aws', file);
  // As botocore does, for a value in quotes that no shell has expanded.
  const expanded = chosen.replace(/\$(?:\{(\w+)\}|(\w+))/g, (text, braced, bare) => env[braced ?? bare] ?? text);
  return home ? expanded.replace(/^~(?=$|[/\\])/, () => home) : expanded;
}

function homeFolder({ HOME, USERPROFILE }: Environment) {
  try {
    return HOME || USERPROFILE || homedir();
  } catch {
    // A user who is not in the list of users, as in containers, has none.
    return undefined;
  }
}

/** A file that is missing has no sections. One that cannot be read neither, but the reason is kept. */
function readSections(path: string | undefined, problems: string[]): Section[] {
  if (path === undefined) return [];
  try {
    return parseSharedFile(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') problems.push(`cannot read ${path}: ${causeOf(error)}`);
    return [];
  }
}

const isNamed =
  (type: string, name: string) =>
  ({ words }: Section) =>
    words.length === 2 && words[0] === type && words[1] === name;

/** The settings of all sections that are meant; undefined if there is none. */
function find(sections: readonly Section[], isMeant: (section: Section) => boolean) {
  const found = sections.filter(isMeant);
  if (found.length === 0) return undefined;
  // In Python's files, the section DEFAULT is part of every other.
  const defaults = sections.filter(({ header }) => header === 'DEFAULT');
  return merge(...[...defaults, ...found].map(({ settings }) => settings));
}

function merge(...all: ReadonlyArray<Settings | undefined>): Settings | undefined {
  const present = all.filter((settings) => settings !== undefined);
  return present.length === 0 ? undefined : new Map(present.flatMap((settings) => [...settings]));
}

/** Reads the sections of a shared file. Lines that are neither headers nor settings are skipped. */
export function parseSharedFile(text: string): Section[] {
  const sections: Section[] = [];
  let section: Section | undefined;
  /** A setting without a value, which indented ones belong to. */
  let parent: { name: string; indent: number } | undefined;
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) {
    const content = withoutComment(line).trimEnd();
    const [, header] = /^\s*\[(.+)\]/.exec(content) ?? [];
    if (header !== undefined) {
      section = { header: header.trim(), words: wordsOf(header), settings: new Map() };
      sections.push(section);
      parent = undefined;
      continue;
    }
    const [, space = '', setting, value = ''] = /^(\s*)([^\s=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(content) ?? [];
    if (!section || setting === undefined) continue;
    const name = setting.toLowerCase();
    const indent = space.length;
    // A section of services has no other settings, so members as deep as their service belong to it too.
    if (parent && (indent > parent.indent || (indent > 0 && section.words[0] === 'services' && value !== ''))) {
      section.settings.set(`${parent.name}.${name}`, value);
    } else {
      parent = value === '' ? { name, indent } : undefined;
      section.settings.set(name, value);
    }
  }
  return sections;
}

/** A comment starts with # or ; at the beginning or after a space, but not inside double quotes. */
function withoutComment(line: string) {
  for (const { index } of line.matchAll(/(?<=^|\s)[;#]/g)) {
    if (line.slice(0, index).split('"').length % 2 === 1) return line.slice(0, index);
  }
  return line;
}

/** The words of a header; those in quotes may contain spaces. */
const wordsOf = (header: string) =>
  [...header.matchAll(/"([^"]*)"|'([^']*)'|([^\s"']+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');

const isConfigHeader = ({ words }: Section) => words.length === 2;

/** The sections as text, without what only some of AWS's tools read. */
function plainText(sections: readonly Section[], hasWords: (section: Section) => boolean) {
  const defaults = sections.filter(({ header }) => header === 'DEFAULT');
  return sections
    .map((section) => {
      const header = hasWords(section) ? section.words.join(' ') : section.header;
      const settings = merge(...[...defaults, section].map((one) => one.settings)) ?? [];
      return `[${header}]\n${[...settings].map(plainSetting).join('')}`;
    })
    .join('');
}

function plainSetting([name, value]: [name: string, value: string]) {
  if (value === '') return '';
  const [parent, nested] = /^([^.]+)\.(.+)$/.exec(name)?.slice(1) ?? [];
  return parent === undefined ? `${name} = ${value}\n` : `${parent} =\n  ${nested} = ${value}\n`;
}
