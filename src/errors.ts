/** What the person at the keyboard can mend: shown as a message and a remedy, without a stack. Anything else thrown is a bug. */
export class UserError extends Error {
	override readonly name = 'UserError';
	/** What to try, in one sentence. */
	readonly hint: string | undefined;
	/** 1: the data cannot be used; 2: the command line is wrong. */
	readonly exitCode: 1 | 2;

	constructor(message: string, options: {hint?: string; exitCode?: 1 | 2} = {}) {
		super(message);
		this.hint = options.hint;
		this.exitCode = options.exitCode ?? 1;
	}
}
