export const SHELLS = ['bash', 'zsh'] as const;

export type CompletionOptions = {readonly shell: (typeof SHELLS)[number] | undefined};
