import { unescapeCell } from '../cells/cell-escape.ts';
import { splitList } from '../cells/split-list.ts';

/**
 * A cell's text with a value replaced: the whole of it, or the items of its list that are this value. Blanks around it stay.
 * Nothing where the value does not stand there. `decoded` turns the text into what a reader sees.
 */
export function replacedCell(
  text: string,
  from: string,
  to: string,
  decoded: (text: string) => string = (same) => same,
): string | undefined {
  if (unescapeCell(decoded(text)) === from) return around(text, to);
  const items = text.split(/(?<=(?<!\\)(?:\\\\)*;)/);
  let isThere = false;
  const replaced = items.map((item) => {
    const own = item.replace(/;$/, '');
    const [value = '', more] = splitList(decoded(own));
    if (value !== from || more !== undefined) return item;
    isThere = true;
    return around(own, to) + item.slice(own.length);
  });
  return isThere ? replaced.join('') : undefined;
}

/** A text in the blanks of another one; of the plain ones only, because the text may be bytes. */
function around(text: string, by: string): string {
  const [lead = ''] = /^[ \t\r\n]*/.exec(text) ?? [];
  const [tail = ''] = /[ \t\r\n]*$/.exec(text.slice(lead.length)) ?? [];
  return lead + by + tail;
}
