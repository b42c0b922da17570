/** The encodings of text that are read. `utf-8` may turn out to be Windows-1252 when the first other byte comes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';
