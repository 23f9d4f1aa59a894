// The names of options. An option with another name is a mistake: it would change nothing, silently.
import type { ClientOptions } from './options.ts';

/** The names of a type's options. The compiler checks that none is missing. */
export const namesOf =
  <Options>() =>
  <const Names extends ReadonlyArray<keyof Options>>(
    names: Names & (Exclude<keyof Options, Names[number]> extends never ? unknown : Exclude<keyof Options, Names[number]>),
  ): readonly string[] =>
    names as readonly string[];

export const CLIENT_OPTIONS = /* @__PURE__ */ namesOf<ClientOptions>()([
  'region',
  'credentials',
  'auth',
  'endpoint',
  'fetch',
  'headers',
  'requestCredentials',
  'maxAttempts',
  'requestTimeout',
  'callTimeout',
  'retryMode',
  'useFipsEndpoint',
  'userAgent',
  'validate',
  'unknownKeys',
  'optional',
  'maxIssues',
  'rules',
  'onIssues',
  'messages',
  'clock',
  'logger',
  'onAttempt',
  'random',
  'sleep',
]);
