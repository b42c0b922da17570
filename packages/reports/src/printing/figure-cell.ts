import type { PrintSource } from './print-source.ts';
import type { Cell } from './printout.ts';

/** A figure as a report holds it: a value, or that it is withheld, or that it is missing. */
export interface Figure {
  readonly value?: number | undefined;
  readonly withheld?: string | undefined;
  readonly missing?: string | undefined;
}

/** The cell of a figure, in the unit of its table. */
export function figureCell(
  { value, withheld, missing }: Figure,
  unit: string,
  source: Pick<PrintSource, 'codes' | 'words'>,
): Cell {
  if (value !== undefined) return { kind: unit === 'cents' ? 'cents' : 'number', value };
  if (withheld !== undefined) return { kind: 'mark', text: source.words.withheld, mark: 'protected' };
  const mark = missing ?? 'unknown';
  return { kind: 'mark', text: source.codes.title('null-reason', mark), mark };
}
