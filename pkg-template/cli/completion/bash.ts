// Completion for bash, including the old version on macOS.
import type { CompletedCommand, CompletedOption, CompletionWords } from './words.ts';

export function bash({ operations, commands }: CompletionWords) {
  return `# bash completion of partner-central; in ~/.bashrc: eval "$(partner-central completion bash)"
_partner_central() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  local words= options= values= files= place=0 service= i
  # bash splits --option=value at the =.
  if [[ $word == = ]]; then word=; elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --help --version' -- "$word"))
    return
  fi
  case $command in
${commands.map(commandCase).join('\n')}
    *) return ;;
  esac
  for ((i = 2; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      -?*) [[ " $values " == *" \${COMP_WORDS[i]} "* ]] && { ((i++)); [[ \${COMP_WORDS[i]} == = ]] && ((i++)); } ;;
      *) ((place++)); ((place == 1)) && service=\${COMP_WORDS[i]} ;;
    esac
  done
  case $command$before in
${commands
  .flatMap((command) => command.options.map((option) => valueCase(command, option)))
  .filter(Boolean)
  .join('\n')}
    *)
      if [[ $word == -* ]]; then words=$options
      elif [[ $files == operation* ]]; then
        case $place in
          0) words='${Object.keys(operations).join(' ')}' ;;
          1) case \${service#partnercentral-} in
${Object.entries(operations)
  .map(([service, names]) => `            ${service}) words='${names.join(' ')}' ;;`)
  .join('\n')}
            esac ;;
          2) [[ $files == *file ]] && files=yes ;;
        esac
      elif ((place > 0)); then words=
      fi ;;
  esac
  if [[ $files == yes ]]; then
    local IFS=$'\\n'
    compopt -o filenames 2>/dev/null
    COMPREPLY=($(compgen -f -- "$word"))
  else
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  fi
}
complete -F _partner_central partner-central
`;
}

function commandCase({ name, options, takesOperation, takesFile, choices }: CompletedCommand) {
  const optionNames = (list: CompletedOption[]) => list.map((option) => `--${option.name}`).join(' ');
  const assignments = [`options='${optionNames(options)}'`, `values='${optionNames(options.filter(({ takes }) => takes))}'`];
  if (takesOperation) assignments.push(`files=operation${takesFile ? '-file' : ''}`);
  if (choices.length > 0) assignments.push(`words='${choices.join(' ')}'`);
  return `    ${name}) ${assignments.join(' ')} ;;`;
}

/** What completes the value of an option; undefined if it has none. */
function valueCase(command: CompletedCommand, { name, takes }: CompletedOption) {
  if (!takes) return undefined;
  const completion = Array.isArray(takes) ? `words='${takes.join(' ')}' files=` : VALUES[takes];
  return `    ${command.name}--${name}) ${completion} ;;`;
}

const VALUES = { file: 'files=yes', text: 'words= files=' };
