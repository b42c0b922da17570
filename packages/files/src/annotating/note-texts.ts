import { xmlText } from '../workbook/xml-text.ts';
import { prefixOf } from './put-in-order.ts';

// Stands before what we say, alone or behind a note of her own: by it our words are known again.
const SIGN = '― Daybook ―';
const behindHers = `\n\n${SIGN}`;
const AUTHOR = 'Daybook';

const comment = /<((?:[\w.-]+:)?)comment\s(?:[^>]*[^/>])?>[\s\S]*?<\/\1comment\s*>/g;
const refOf = (tag: string) => /\sref\s*=\s*["']([A-Z]+\d+)/.exec(tag)?.[1] ?? '';
const run = /<((?:[\w.-]+:)?)r>[\s\S]*?<\/\1r>/g;
const words = /(<((?:[\w.-]+:)?)t(?:\s[^>]*)?>)([\s\S]*?)(<\/\2t>)/;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const noComments = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

/** The notes of a sheet, with ours in cells that have none and behind hers in those that do. `isNew` is told of the first. */
export function withNotes(
  before: string | undefined,
  notes: ReadonlyMap<string, string>,
  isNew: (cell: string) => void,
): string {
  const xml = (before ?? noComments)
    .replace(/<((?:[\w.-]+:)?)authors\s*\/>/, '<$1authors></$1authors>')
    .replace(/<((?:[\w.-]+:)?)commentList\s*\/>/, '<$1commentList></$1commentList>');
  const prefix = prefixOf(xml);
  const seen = new Set<string>();
  const appended = xml.replace(comment, (whole) => {
    const cell = refOf(whole);
    const note = notes.get(cell);
    if (note === undefined || seen.has(cell)) return whole;
    seen.add(cell);
    return behind(whole, `${behindHers}\n${note}`, prefix);
  });
  const fresh = [...notes].filter(([cell]) => !seen.has(cell));
  if (fresh.length === 0) return appended;
  const author = xml.match(new RegExp(`<${prefix}author(?:\\s[^>]*)?(?:/>|>)`, 'g'))?.length ?? 0;
  const added = fresh.map(([cell, note]) => {
    isNew(cell);
    return `<${prefix}comment ref="${cell}" authorId="${author}"><${prefix}text><${prefix}t xml:space="preserve">${xmlText(`${SIGN}\n${note}`)}</${prefix}t></${prefix}text></${prefix}comment>`;
  });
  return appended
    .replace(`</${prefix}authors>`, `<${prefix}author>${AUTHOR}</${prefix}author></${prefix}authors>`)
    .replace(`</${prefix}commentList>`, () => `${added.join('')}</${prefix}commentList>`);
}

/** What is hers, with ours behind it: as one more run where it has several, else in the same text. */
function behind(whole: string, text: string, prefix: string): string {
  const end = `</${prefix}text>`;
  if (whole.search(run) >= 0)
    return whole.replace(
      end,
      () => `<${prefix}r><${prefix}t xml:space="preserve">${xmlText(text)}</${prefix}t></${prefix}r>${end}`,
    );
  if (!words.test(whole)) return whole;
  return whole.replace(words, (_, open, _prefix, hers, close) => `${open}${hers}${xmlText(text)}${close}`);
}

/** The notes of a sheet without ours; `isGone` is told of each cell that has none any more. */
export function withoutNotes(xml: string, isGone: (cell: string) => void): string {
  let isChanged = false;
  const less = xml.replace(comment, (whole) => {
    if (!whole.includes(SIGN)) return whole;
    isChanged = true;
    const hers = hersOf(whole);
    if (hers === undefined) isGone(refOf(whole));
    return hers ?? '';
  });
  if (!isChanged) return xml;
  // The author goes with the last note of ours.
  const authors = [...less.matchAll(/<((?:[\w.-]+:)?)author(?:\s[^>]*)?>([^<]*)<\/\1author>/g)];
  const last = authors.at(-1);
  if (last?.[2] !== AUTHOR || new RegExp(`\\sauthorId\\s*=\\s*["']${authors.length - 1}["']`).test(less)) return less;
  return less.slice(0, last.index) + less.slice(last.index + last[0].length);
}

/** A note up to our sign; nothing where nothing stands before it. */
function hersOf(whole: string): string | undefined {
  let isOurs = false;
  const cut = (text: string) => {
    if (isOurs) return '';
    const at = text.indexOf(SIGN);
    if (at < 0) return text;
    isOurs = true;
    return text.slice(0, at).replace(/(?:\r?\n|&#10;|_x000a_){0,2}$/i, '');
  };
  const left =
    whole.search(run) < 0
      ? whole.replace(words, (_, open, _prefix, text, close) => open + cut(text) + close)
      : whole.replace(run, (one) => {
          const kept = cut(words.exec(one)?.[3] ?? '');
          return isOurs && kept === '' ? '' : one.replace(words, (_, open, _p, _t, close) => open + kept + close);
        });
  return /<(?:[\w.-]+:)?t(?:\s[^>]*)?>[^<]/.test(left) ? left : undefined;
}
