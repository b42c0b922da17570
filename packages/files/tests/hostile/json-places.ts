import type { HostileCase } from './hostile-case.ts';
import { good } from './json-texts.ts';

/** A fact, the text of one object, and what is found in it, without its row; `…` for a field whose name is not repeated. */
export type Snippet = readonly [fact: string, text: string, found?: string | readonly string[]];

// What is found of a whole record; anything else costs one field.
const whole = /^(?:json-syntax|control-character|nested-too-deep|too-many-keys)\b/;

/** One object alone in its file, on a line between two good ones, and in a list between two good ones. */
export function inThreePlaces([fact, text, found = []]: Snippet): HostileCase[] {
  const list = typeof found === 'string' ? [found] : found;
  // A field has its pointer behind the row; without one, the record is lost.
  const isLost = list.some((one) => whole.test(one) || !/\/|…/.test(one));
  const at = (row: number) =>
    list.map((one) => one.replace(/ \/| …|$/, (place) => ` ${row}${place === ' /' ? place : ''}`));
  const read = isLost ? 0 : 1;
  return [
    { fact: `${fact}, alone`, name: 'log.json', bytes: () => text, finds: at(1), records: read },
    {
      fact: `${fact}, on a line`,
      name: 'log.ndjson',
      bytes: () => `${good}\n${text}\n${good}\n`,
      finds: at(2),
      records: 2 + read,
    },
    {
      fact: `${fact}, in a list`,
      name: 'list.json',
      bytes: () => `[${good},\n${text},\n${good}]`,
      finds: at(2),
      records: 2 + read,
    },
  ];
}
