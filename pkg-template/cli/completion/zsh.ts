// Completion for zsh, by its function `_arguments`.
import type { CompletedCommand, CompletedOption, CompletionWords } from './words.ts';

export function zsh({ operations, commands }: CompletionWords) {
  return `#compdef partner-central
# zsh completion of partner-central; in ~/.zshrc, after compinit: eval "$(partner-central completion zsh)"
_partner-central() {
  local curcontext=$curcontext state line
  local -a candidates
  if (( CURRENT == 2 )); then
    candidates=(
${commands.map(({ name, summary }) => `      ${quoted(`${name}:${summary}`)}`).join('\n')}
    )
    _describe command candidates
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map((command) => commandCase(command, Object.keys(operations))).join('\n')}
  esac
  [[ $state == operation ]] || return
  case \${line[1]#partnercentral-} in
${Object.entries(operations)
  .map(([service, names]) => `    ${service}) candidates=(${names.join(' ')}) ;;`)
  .join('\n')}
  esac
  _describe operation candidates
}
if [[ $funcstack[1] == _partner-central ]]; then _partner-central "$@"; else compdef _partner-central partner-central; fi
`;
}

function commandCase({ name, options, takesOperation, takesFile, choices }: CompletedCommand, services: string[]) {
  const specs = options.map(({ name: option, description, takes }) =>
    quoted(`--${option}[${description.replace(/[[\]:\\]/g, '\\$&')}]${actionOf(takes)}`),
  );
  if (takesOperation) specs.push(`'1:service:(${services.join(' ')})'`, "'2:operation:->operation'");
  if (takesFile) specs.push("'3:file:_files'");
  if (choices.length > 0) specs.push(quoted(`1:shell:(${choices.join(' ')})`));
  return `    ${name}) _arguments -C ${specs.join(' ')} ;;`;
}

function actionOf(takes: CompletedOption['takes']) {
  if (!takes) return '';
  if (Array.isArray(takes)) return `:value:(${takes.join(' ')})`;
  return takes === 'file' ? ':file:_files' : ':value: ';
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
