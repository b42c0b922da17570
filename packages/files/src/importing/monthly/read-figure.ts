import { isBlankMark } from '../is-blank-mark.ts';

/** What a cell says: a whole number, nothing (`NA`), or something that is no figure. */
export type ReadFigure = { readonly value: number; readonly shown: string } | 'missing' | 'unreadable';

/** A count is a whole number; money is printed in dollars and read in cents. */
export type FigureKind = 'count' | 'dollars';

const most = 1_000_000_000_000;
/** Programs that add up dollars print 776.1600000000001: nobody meant the tail. */
const dust = 0.0001;

/** Reads a figure. `1e+05` and `1,234` are read as numbers; a part of a person, or of a cent, is no figure. */
export function readFigure(text: string, kind: FigureKind): ReadFigure {
  if (isBlankMark(text)) return 'missing';
  const plain = (kind === 'dollars' ? text.replace(/^\$ ?/, '') : text).replace(/^\d{1,3}(?:,\d{3})+(?=\.|$)/, (all) =>
    all.replaceAll(',', ''),
  );
  if (!/^\d{1,15}(?:\.\d{1,20})?(?:e\+?\d{1,2})?$/i.test(plain)) return 'unreadable';
  const exact = Number(plain) * (kind === 'dollars' ? 100 : 1);
  const value = Math.round(exact);
  if (Math.abs(exact - value) > dust || value > most) return 'unreadable';
  return { value, shown: kind === 'dollars' ? dollars(value) : String(value) };
}

/** Whether a cell prints a figure in another way than as the plain number that it is. */
export function isPrintedOddly(text: string, { value, shown }: Extract<ReadFigure, object>, kind: FigureKind): boolean {
  const plain = kind === 'dollars' ? [shown, shown.replace(/0$/, ''), String(value / 100)] : [shown];
  return !plain.includes(text);
}

function dollars(cents: number): string {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
