# Completion of threadboard, made by `threadboard completion`.
_threadboard() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
  local i command='' scenario='' words='' files='' scripts='' behind='' prefix=''
  COMPREPLY=()

  # Bash takes the = in --speed=max for a word of its own; other shells do not part the word.
  if [[ $word == '=' ]]; then
    word=''
    [[ $before == -* ]] || return 0
  elif [[ $before == '=' ]]; then
    before=${COMP_WORDS[COMP_CWORD - 2]}
    [[ $before == -* ]] || return 0
  elif [[ $word == --*=* ]]; then
    before=${word%%=*}
    prefix=$before=
    word=${word#*=}
  fi

  for ((i = 1; i < COMP_CWORD; i++)); do
    case ${COMP_WORDS[i - 1]} in
      @WITH_VALUE@ | =) continue ;;
    esac
    case ${COMP_WORDS[i]} in
      --) behind=1; break ;;
      -* | =) ;;
      *) if [[ -z $command ]]; then command=${COMP_WORDS[i]}; else scenario=${COMP_WORDS[i]}; fi ;;
    esac
  done

  if [[ -n $behind ]]; then before=''; files=1; fi
  case $before in
@VALUES@
    --set)
      case $scenario in
@PARAMETERS@
      esac
      compopt -o nospace 2>/dev/null
      ;;
    *)
      [[ -n $behind ]] || case $command:$word in
@COMMANDS@
      esac
      ;;
  esac

  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r i; do COMPREPLY+=("$i"); done < <(compgen -f -- "$word")
  fi
  if [[ -n $scripts ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r i; do COMPREPLY+=("$i"); done < <(
      compgen -f -X '!*.py' -- "$word"
      compgen -d -- "$word"
    )
  fi
  if [[ -n $prefix ]]; then
    COMPREPLY=("${COMPREPLY[@]/#/$prefix}")
  fi
  return 0
}
complete -F _threadboard threadboard
