// Completion for fish: one line for each word, with a condition for its place.
import type { CompletedOption, CompletionWords } from './words.ts';

export function fish({ operations, commands }: CompletionWords) {
  const rule = (condition: string, rest: string) => `complete -c partner-central -n ${quoted(condition)} ${rest}`;
  const lines = commands.map(({ name, summary }) => rule('__partner_central_at 0', `-a ${name} -d ${quoted(summary)}`));
  for (const { name, options, takesOperation, takesFile, choices } of commands) {
    for (const option of options) lines.push(rule(`__partner_central_in ${name}`, optionArguments(option)));
    if (takesOperation) {
      lines.push(rule(`__partner_central_at 1 ${name}`, `-a ${quoted(Object.keys(operations).join(' '))}`));
      for (const [service, names] of Object.entries(operations)) {
        lines.push(rule(`__partner_central_at 2 ${name} ${service}`, `-a ${quoted(names.join(' '))}`));
      }
    }
    if (takesFile) lines.push(rule(`__partner_central_at 3 ${name}`, '-F'));
    if (choices.length > 0) lines.push(rule(`__partner_central_at 1 ${name}`, `-a ${quoted(choices.join(' '))}`));
  }
  const values = [
    ...new Set(commands.flatMap(({ options }) => options.filter(({ takes }) => takes).map(({ name }) => `--${name}`))),
  ];
  return `# fish completion of partner-central; in ~/.config/fish/completions/partner-central.fish
# The words before the one to complete, without options and their values.
function __partner_central_words
    set -l skip 0
    for word in (commandline -opc)[2..-1]
        if test $skip = 1
            set skip 0
        else if contains -- $word ${values.join(' ')}
            set skip 1
        else if not string match -q -- '-*' $word
            string replace -r '^partnercentral-' '' -- $word
        end
    end
end
function __partner_central_in
    set -l words (__partner_central_words)
    test "$words[1]" = $argv[1]
end
function __partner_central_at
    set -l words (__partner_central_words)
    test (count $words) = $argv[1]; or return 1
    test (count $argv) -lt 2; or test "$words[1]" = $argv[2]; or return 1
    test (count $argv) -lt 3; or test "$words[2]" = $argv[3]
end
complete -c partner-central -f
${lines.join('\n')}
`;
}

function optionArguments({ name, description, takes }: CompletedOption) {
  return `-l ${name} -d ${quoted(description)}${valueArguments(takes)}`;
}

function valueArguments(takes: CompletedOption['takes']) {
  if (!takes) return '';
  if (Array.isArray(takes)) return ` -x -a ${quoted(takes.join(' '))}`;
  return takes === 'file' ? ' -r -F' : ' -x';
}

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
