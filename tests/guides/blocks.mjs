// The code blocks of README.md and of docs/guides/*.md; docs/guides/README.md says what the words after a language mean.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);

/** Every page as `{ name, text, blocks }`, its name as from the repository's root. */
export function pages() {
  const guides = readdirSync(new URL('docs/guides/', root)).filter((file) => file.endsWith('.md'));
  const names = ['README.md', ...guides.map((file) => `docs/guides/${file}`)];
  return names.map((name) => {
    const text = readFileSync(new URL(name, root), 'utf8');
    return { name, path: fileURLToPath(new URL(name, root)), text, blocks: blocksOf(name, text) };
  });
}

/** Each line of a page outside its code blocks, with its number. */
export function prose(text) {
  let isCode = false;
  return text.split('\n').flatMap((line, index) => {
    const isFence = /^\s*```/.test(line);
    if (isFence) isCode = !isCode;
    return isFence || isCode ? [] : [{ line, number: index + 1 }];
  });
}

/**
 * A page's blocks: `at` is `page:line` of the first line of code, `flags` and `file` come from the words after the language,
 * `code` is padded with empty lines so that an error's line is the page's, and `shown` is the text block that follows.
 */
export function blocksOf(name, text) {
  const blocks = [];
  let open;
  for (const [index, line] of text.split('\n').entries()) {
    const fence = /^(\s*)```\s*(\S*)\s*(.*)$/.exec(line);
    if (!open && fence) {
      const words = fence[3].split(/\s+/).filter(Boolean);
      open = {
        at: `${name}:${index + 2}`,
        line: index + 2,
        language: fence[2],
        flags: words.filter((word) => !word.includes(':')),
        ...Object.fromEntries(words.filter((word) => word.includes(':')).map((word) => word.split(':'))),
        indent: fence[1],
        lines: [],
      };
    } else if (open && fence) {
      const { indent, lines, ...block } = open;
      const own = lines.map((one) => (one.startsWith(indent) ? one.slice(indent.length) : one));
      blocks.push({ ...block, text: `${own.join('\n')}\n`, code: '\n'.repeat(block.line - 1) + own.join('\n') });
      open = undefined;
    } else open?.lines.push(line);
  }
  if (open) throw new Error(`${open.at}: the block does not end`);
  return blocks.map((block, i) => ({ ...block, shown: blocks[i + 1]?.language === 'text' ? blocks[i + 1].text : undefined }));
}

/** What `// => …` comments say that a block prints. */
export const comments = (code) => [...code.matchAll(/\/\/ => (.*)$/gm)].map(([, value]) => value);
