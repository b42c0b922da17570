import type { PrintSource } from './print-source.ts';
import type { Cell } from './printout.ts';

/** A figure as a report holds it: a value, or that it is withheld, or that it is missing; nothing where there is no row. */
export interface Figure {
  readonly value?: number | undefined;
  readonly withheld?: string | undefined;
  readonly missing?: string | undefined;
}

/** The cell of a figure, in the unit of its table; where there is none, the table is not complete and it is not known. */
export function figureCell(
  { value, withheld, missing }: Figure,
  unit: string,
  source: Pick<PrintSource, 'codes' | 'words'>,
): Cell {
  if (value !== undefined) return { kind: unit === 'cents' ? 'cents' : 'number', value };
  if (withheld !== undefined) return { kind: 'mark', text: source.words.withheld, mark: 'protected' };
  if (missing === undefined) return { kind: 'mark', text: source.words.notKnown, mark: 'not-known' };
  return { kind: 'mark', text: source.codes.title('null-reason', missing), mark: missing };
}
