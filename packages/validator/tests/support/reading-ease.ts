/**
 * How hard a text is to read. English: the grade of school by Flesch and Kincaid (Kincaid et al., 1975, Navy Research Branch
 * Report 8-75). Spanish: the ease of reading by Szigriszt Pazos (1993), read on the scale INFLESZ (Barrio Cantalejo, 2008):
 * from 55 "normal", from 65 "fairly easy".
 */
export function gradeOfEnglish(text: string): number {
  const { words, sentences } = partsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOfEnglish(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
}

/** See `gradeOfEnglish`; more is easier. */
export function easeOfSpanish(text: string): number {
  const { words, sentences } = partsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOfSpanish(word), 0);
  return 206.835 - 62.3 * (syllables / words.length) - words.length / sentences;
}

/** Words and the number of sentences. A value that is filled in, a number and a name of a file are words of one syllable. */
function partsOf(text: string): { words: string[]; sentences: number } {
  const plain = text
    .replace(/\{[a-z_:-]+\}/g, 'it')
    .replace(/\b[\w*/-]+\.(?:csv|xlsx|ndjson|jsonl?|pdf|ods)\b/gi, 'it')
    .replace(/\b[A-Z]\w+\/[A-Z]\w+/g, 'it')
    .replace(/[\w-]*\d[\w./:-]*/g, 'it');
  const words = plain.match(/\p{L}+(?:['’]\p{L}+)?/gu) ?? ['it'];
  const sentences = plain.split(/[.?!:;](?=\s|$|")/).filter((part) => /\p{L}/u.test(part)).length;
  return { words, sentences: Math.max(1, sentences) };
}

// Endings that are written with a vowel and spoken without one, and pairs that are spoken as two.
const silent = /(?:[^laeiouycgszxh]es|[^dt]ed|[^l]e|[^laeiouy]ely|eless|eful|ement)$/;
const pairs = /i(?:a|o(?!us|n)|um)|(?<!p)eo(?!us)|[aeiou]ing|creat|real|(?<!q)ua|dea/g;

/** The syllables of an English word, by the usual rules of thumb. */
export function syllablesOfEnglish(raw: string): number {
  const word = raw.toLowerCase().replace(/['’].*$/, '');
  // Letters that are said one by one.
  if (/^[A-Z]{2,4}s?$/.test(raw)) return raw.replace(/s$/, '').length;
  const groups = word.match(/[aeiouy]+/g)?.length ?? 0;
  const fewer = word.length > 3 && silent.test(word) ? 1 : 0;
  return Math.max(1, groups - fewer + (word.match(pairs)?.length ?? 0));
}

/** The syllables of a Spanish word: its groups of vowels, where two strong ones, or a weak one with an accent, are two. */
export function syllablesOfSpanish(raw: string): number {
  if (/^[A-ZÑ]{2,4}$/.test(raw) && !/[AEIOU]/.test(raw)) return raw.length;
  const word = raw
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, 'k')
    .replace(/y$/, 'i')
    .replace(/y/g, 'j');
  return Math.max(1, word.match(/[iuü]?[aeoáéó](?:[iuü](?![aeoáéóíú]))?|[íú]|[iuü]+/g)?.length ?? 0);
}
