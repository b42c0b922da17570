/** A number that is planted in every file and must come out of none. */
export const canary = '271-82-8182';
