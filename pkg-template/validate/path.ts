// Paths of values, and how forms write them as the names of their inputs.

/** Writes a path as the name of a form's input: `Tags[3].Key`. */
export function formatPath(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (name, step) => (typeof step === 'number' ? `${name}[${step}]` : name ? `${name}.${step}` : step),
    '',
  );
}

/** Reads the name of a form's input as a path: `Tags[3].Key` is `['Tags', 3, 'Key']`. */
export function parsePath(name: string): Array<string | number> {
  const path: Array<string | number> = [];
  for (const [, key, index] of String(name).matchAll(/([^.[\]]+)|\[(\d+)\]/g))
    path.push(index === undefined ? (key as string) : Number(index));
  return path;
}
