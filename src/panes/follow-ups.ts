/** Stands behind what only sources outside the base documents tell. */
export const FOLLOW_UP = 'f';
