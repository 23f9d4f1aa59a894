// Shell completion, as bash, zsh and fish do it.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { operations } from 'partner-central';
import { cleanEnv } from '../python.mjs';
import { PROGRAM } from '../sandbox/http/start-sandbox.mjs';

const scripts = mkdtempSync(join(tmpdir(), 'partner-central-completion-'));
const files = mkdtempSync(join(tmpdir(), 'partner-central-files-'));
after(() => {
  for (const folder of [scripts, files]) rmSync(folder, { recursive: true });
});
for (const name of ['partners.csv', 'notes of mine.ndjson', 'partners.csv.journal']) writeFileSync(join(files, name), '');

/** The operations of a service that begin like this, as the command line writes them. */
const operationsFrom = (service, start) =>
  Object.values(operations)
    .filter((operation) => operation.service === service)
    .map(({ name }) => name.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase())
    .filter((name) => name.startsWith(start));

/**
 * Unfinished command lines, and the words that complete them.
 * @type {[line: string, expected: string[]][]}
 */
const LINES = [
  ['', ['operations', 'validate', 'call', 'schema', 'skeleton', 'sandbox', 'completion']],
  ['va', ['validate']],
  ['validate ', ['account', 'channel']],
  ['validate --json ac', ['account']],
  ['validate account create-p', ['create-partner']],
  ['call channel create-', operationsFrom('channel', 'create-')],
  ['validate account create-partner --unknown-keys ', ['error', 'strip', 'allow']],
  ['call account create-partner --rules ', ['model', 'documented']],
  ['call account create-partner --no-', ['--no-sign-request', '--no-journal']],
  ['call --rate 3 channel update-r', ['update-relationship']],
  ['call account create-partner p', ['partners.csv', 'partners.csv.journal']],
  ['call account create-partner partners.csv --journal partners.csv.', ['partners.csv.journal']],
  ['validate account create-partner n', ['notes of mine.ndjson']],
  ['validate account --ndjson create-partner --js', ['--json']],
  ['call partnercentral-channel get-', operationsFrom('channel', 'get-')],
  ['completion ', ['bash', 'zsh', 'fish']],
  ['sandbox --st', ['--state']],
  ['call account create-partner --rate ', []],
  ['schema account create-partner ', []],
  ['nonsense ', []],
];

const run = (program, words, options) =>
  execFileSync(program, words, { cwd: files, env: cleanEnv({ HOME: scripts, TERM: 'dumb' }), encoding: 'utf8', ...options });
const own = (name) => join(scripts, name);

/** For each shell, a program that completes lines and prints a line after each list. */
const programs = {
  bash: `source ${own('partner-central.bash')}
for line; do
  IFS=' ' read -ra COMP_WORDS <<< "partner-central $line|"
  COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
  COMP_WORDS[COMP_CWORD]=\${COMP_WORDS[COMP_CWORD]%|}
  _partner_central
  printf '%s\\n' "\${COMPREPLY[@]}" --END--
done`,
  fish: `source ${own('partner-central.fish')}
for line in $argv
  complete -C "partner-central $line"
  echo --END--
end`,
  // zsh completes only in its line editor: each line is typed into a terminal, and the offered words are recorded.
  zsh: `zmodload zsh/zpty
for line; do
  zpty z zsh -f -i
  zpty -w z "source ${own('editor.zsh')}"
  while zpty -r z said; do [[ $said == READY* ]] && break; done
  zpty -n -w z "partner-central $line"$'\\t'
  while zpty -r z said; do :; done
  zpty -d z
  print -- --END-- >> ${own('offered')}
done
cat ${own('offered')}`,
};

const EDITOR = `PROMPT=
autoload -Uz compinit; compinit -u -d ${own('zcompdump')}
source ${own('partner-central.zsh')}
bindkey '^I' complete-word
finished() { exit }
comppostfuncs=(finished)
compadd() {
  if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  local -a offered
  builtin compadd -A offered "$@"
  (( $#offered )) && print -rl -- $offered >> ${own('offered')}
}
print READY
`;

for (const [shell, program] of Object.entries(programs)) {
  const missing = spawnSync(shell, ['--version']).error
    ? `there is no ${shell} on this machine: its completion is not tested`
    : false;
  test(`completion in ${shell} offers commands, services, operations, options and files`, { skip: missing }, () => {
    writeFileSync(own(`partner-central.${shell}`), run(process.execPath, [PROGRAM, 'completion', shell]));
    writeFileSync(own('editor.zsh'), EDITOR);
    writeFileSync(own(`complete.${shell}`), program);
    const words = [...(shell === 'zsh' ? ['-f'] : []), own(`complete.${shell}`), ...LINES.map(([line]) => line)];
    const offered = run(shell, words).split('--END--\n');
    for (const [i, [line, expected]] of LINES.entries()) {
      // fish adds descriptions, zsh quotes spaces. Some shells offer options even where none is begun.
      const plain = offered[i]
        .split('\n')
        .map((one) => one.split('\t')[0].replaceAll('\\ ', ' '))
        .filter((one) => one && (line.includes(' -') || !one.startsWith('-')));
      assert.deepEqual(plain.sort(), [...expected].sort(), line);
    }
  });
}

test('the help of each command, from which completion takes options, names exactly its options', async () => {
  const folder = '../node_modules/partner-central/cli/commands';
  for (const name of LINES[0][1]) {
    const { usage, options } = await import(`${folder}/${name}.mjs`);
    const named = [...usage.matchAll(/^ {2}--([\w-]+)/gm)].map(([, option]) => option);
    assert.deepEqual(named.sort(), Object.keys(options).sort(), name);
  }
});

test('completion of an unknown shell is misuse', () => {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'completion', 'fihs'], { encoding: 'utf8' });
  assert.equal(status, 2);
  assert.match(stderr, /bash, zsh and fish, not "fihs"\. Did you mean fish\?/);
});
