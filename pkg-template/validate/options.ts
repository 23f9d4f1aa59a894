// Options that callers give: with defaults, and without names that do not exist.

/** Throws a `TypeError` for an option whose name is in none of the lists: it would silently have no effect. */
export function checkOptions(options: object | undefined, ...lists: ReadonlyArray<readonly string[]>): void {
  // Own ones: a program may have given all objects a property.
  for (const name of Object.keys(options ?? {})) {
    if (!lists.some((known) => known.includes(name)))
      throw new TypeError(`unknown option \`${name}\`; expected one of ${lists.flat().join(', ')}`);
  }
}

/** Options, with defaults for those that are absent or undefined. */
export function mergeOptions<Options extends object>(defaults: Options | undefined, options: Options | undefined): Options {
  const merged = { ...defaults } as Options;
  for (const key of Object.keys(options ?? {}) as Array<keyof Options>) {
    if (options?.[key] !== undefined) merged[key] = options[key];
  }
  return merged;
}
