import { printable } from '@daybook/files';
import type { CheckedFile } from '../check/checked.ts';
import type { Phrases } from './phrases.ts';

/** What was taken for granted when a file was read, in words; one part for each thing. */
export function assumedWords({ assumed }: Pick<CheckedFile, 'assumed'>, phrases: Phrases): string[] {
  return assumed.map(({ what, value }) => {
    const say = Object.hasOwn(phrases.assumed, what) ? phrases.assumed[what] : undefined;
    return say === undefined ? printable(`${what}: ${value}`) : say(printable(value));
  });
}
