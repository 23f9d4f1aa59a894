// Completion for zsh, by its own `_arguments`.

/** The script of `wordsOf`'s words. */
export function zsh({ operations, commands }) {
  return `#compdef partner-central
# zsh completion of partner-central; in ~/.zshrc, after compinit: eval "$(partner-central completion zsh)"
_partner-central() {
  local curcontext=$curcontext state line
  local -a words_of_it
  if (( CURRENT == 2 )); then
    words_of_it=(
${commands.map(({ name, summary }) => `      ${quoted(`${name}:${summary}`)}`).join('\n')}
    )
    _describe command words_of_it
    return
  fi
  shift words
  (( CURRENT-- ))
  case $words[1] in
${commands.map(ofCommand).join('\n')}
  esac
  [[ $state == operation ]] || return
  case \${line[1]#partnercentral-} in
${Object.entries(operations)
  .map(([service, names]) => `    ${service}) words_of_it=(${names.join(' ')}) ;;`)
  .join('\n')}
  esac
  _describe operation words_of_it
}
if [[ $funcstack[1] == _partner-central ]]; then _partner-central "$@"; else compdef _partner-central partner-central; fi
`;
}

function ofCommand({ name, options, takesOperation, takesFile, choices }) {
  const specs = options.map(({ name: option, about, takes }) => {
    const action =
      takes === 'file' ? ':file:_files' : takes === 'text' ? ':value: ' : takes ? `:value:(${takes.join(' ')})` : '';
    return quoted(`--${option}[${about.replace(/[[\]:\\]/g, '\\$&')}]${action}`);
  });
  if (takesOperation) specs.push("'1:service:(account channel)'", "'2:operation:->operation'");
  if (takesFile) specs.push("'3:file:_files'");
  if (choices.length > 0) specs.push(quoted(`1:shell:(${choices.join(' ')})`));
  return `    ${name}) _arguments -C ${specs.join(' ')} ;;`;
}

const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
