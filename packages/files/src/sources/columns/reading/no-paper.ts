/** What a map translates a text of the paper's column to where there was none: an informal request. */
export const NO_PAPER = 'none';
