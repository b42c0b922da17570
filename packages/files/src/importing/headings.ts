import { fold } from '../words/fold.ts';

/** The headings of a source. */
export interface Headings<Field extends string> {
  /** The id of the source. */
  readonly source: string;
  /** Which headings are known for each field, most telling first, folded: small letters, one blank, no underscores. */
  readonly known: Readonly<Record<Field, readonly string[]>>;
  /** The fields that every layout has, with the heading as it is usually printed. */
  readonly needed: Readonly<Partial<Record<Field, string>>>;
}

/** The column of each field that a row of headings names, counted from 0. */
export type Columns<Field extends string> = ReadonlyMap<Field, number>;

/** Finds the fields in a row of headings; nothing where one that every layout has is not among them. */
export function columnsOf<Field extends string>(
  cells: readonly string[],
  { known, needed }: Headings<Field>,
): Columns<Field> | undefined {
  const folded = cells.map(folding);
  const columns = new Map<Field, number>();
  const taken = new Set<number>();
  for (const field of Object.keys(known) as Field[]) {
    for (const name of known[field]) {
      const at = folded.findIndex((heading, index) => heading === name && !taken.has(index));
      if (at < 0) continue;
      columns.set(field, at);
      taken.add(at);
      break;
    }
  }
  return (Object.keys(needed) as Field[]).every((field) => columns.has(field)) ? columns : undefined;
}

/** Whether any cell of a row is a known heading. */
export function namesAny<Field extends string>(cells: readonly string[], { known }: Headings<Field>): boolean {
  const names = Object.values<readonly string[]>(known).flat();
  return cells.some((cell) => names.includes(folding(cell)));
}

function folding(cell: string): string {
  return fold(cell.replace(/[():*]/g, ' '));
}
