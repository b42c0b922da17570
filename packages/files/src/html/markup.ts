import { printable } from '../words/printable.ts';

/** A piece of a page. Only `html` makes it, so that no text of others gets into a page unescaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | undefined | readonly Part[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Puts texts into markup. Texts are escaped, and what hides or turns the direction of writing is replaced. */
export function html(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(pieces.map((piece, at) => piece + (at < parts.length ? written(parts[at]) : '')).join(''));
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(written).join('');
  return printable(String(part)).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
