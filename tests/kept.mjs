// What tests make from files in seconds is kept in target/tests/ for as long as those files are the same.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A key for the contents of files. */
export function keyOf(files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${basename(file)} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * The folder of `kind` that was made with this key. Where there is none, `begin` gives an empty folder to make it in, and
 * `end` puts that in its place and removes those with other keys.
 */
export function kept(kind, key) {
  const all = fileURLToPath(new URL(`../target/tests/${kind}/`, import.meta.url));
  const folder = join(all, key);
  return {
    folder,
    isThere: existsSync(folder),
    begin() {
      mkdirSync(all, { recursive: true });
      return mkdtempSync(join(all, 'begun-'));
    },
    end(begun) {
      try {
        renameSync(begun, folder);
      } catch {
        // Another test file was faster.
        rmSync(begun, { recursive: true, force: true });
      }
      for (const name of readdirSync(all))
        if (name !== key && !name.startsWith('begun-')) rmSync(join(all, name), { recursive: true, force: true });
    },
  };
}
