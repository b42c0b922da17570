import { normaliseName } from './normalise-name.ts';

const bare = new Set(['office', 'department', 'departement', 'departmen', 'departent', 'offic', 'of', 'the', 'and']);
const governments = /^(?:city|town|village|borough) of /;

/**
 * A name without the words that lists leave out or put in as they like. Two agencies of a state whose loose names are equal
 * are possibly the same: a question for a person, never a reason to merge.
 */
export function looseName(name: string): string {
  const words = normaliseName(name).replace(governments, '').split(' ');
  return words
    .filter((word) => !bare.has(word))
    .map((word) => (word === 'sheriffs' ? 'sheriff' : word))
    .join(' ');
}
