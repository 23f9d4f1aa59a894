// Paths of values, and how forms write them as the names of their inputs.

/** Writes a path as the name of a form's input: `Tags[3].Key`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${step}` : step),
    '',
  );
}

/**
 * Reads the name of a form's input as a path: `Tags[3].Key` is `['Tags', 3, 'Key']`. Other spellings give the same path:
 * `Tags.3.Key`, `Tags[3][Key]`, `Tags["3"]["Key"]`.
 */
export const parsePath = (name: string): Array<string | number> =>
  (String(name).match(/[^.[\]"']+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
