export { assumedWords } from './assumed-words.ts';
export { basisWords } from './basis-words.ts';
export { decisionWords, logSentence } from './log-sentence.ts';
export { notCheckedWords } from './not-checked-words.ts';
export type { Phrases } from './phrases.ts';
export { phrasesEn } from './phrases-en.ts';
export { phrasesEs } from './phrases-es.ts';
export { placeText, valueText, whereParts } from './place-text.ts';
export { verdictWords } from './verdict-words.ts';
