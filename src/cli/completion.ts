/** The option by which a shell's script asks what may be typed, with the words up to the cursor after it. */
export const ASKED_BY = '--complete';
