import {ASKED_BY} from '../../completion.ts';
import type {Run} from '../verb.ts';
import type {CompletionOptions} from './options.ts';

const SCRIPTS = {
	bash: `# tumen: completion for bash
_tumen() {
	local IFS=$'\\n'
	COMPREPLY=($(tumen ${ASKED_BY} "\${COMP_WORDS[@]:0:COMP_CWORD+1}" 2>/dev/null))
}
complete -o default -F _tumen tumen
`,
	zsh: `# tumen: completion for zsh
_tumen() {
	local -a found
	found=("\${(@f)$(tumen ${ASKED_BY} "\${(@)words[1,CURRENT]}" 2>/dev/null)}")
	if [[ -n "\${found[1]}" ]]; then compadd -- "\${found[@]}"; else _files; fi
}
(( \${+functions[compdef]} )) || { autoload -Uz compinit && compinit; }
compdef _tumen tumen
`,
} as const;

/** Prints the script; without a shell named, for the one that the person has. */
export const run: Run<CompletionOptions> = ({shell}, proc) => {
	const isZsh = /(?:^|\/)zsh$/.test(proc.env['SHELL'] ?? '');
	proc.stdout.write(SCRIPTS[shell ?? (isZsh ? 'zsh' : 'bash')]);
	return 0;
};
