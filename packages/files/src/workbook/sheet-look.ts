/** How the cells of a column or a heading look, and whether they may be typed into. */
export interface CellLook {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** `@` for text, `yyyy-mm-dd`, `0`. */
  readonly format?: string;
  /** True where the cell may be typed into although the sheet is locked. */
  readonly isOpen?: boolean;
}

/** What a cell may hold. */
export interface CellLimit {
  /** The cells, such as `C3:C1048576`. */
  readonly range: string;
  readonly kind: 'list' | 'whole' | 'date';
  /** The list's cells or values, or the first number or day. */
  readonly from: string;
  /** The last number or day. */
  readonly to?: string;
  /** What is said to who types something else; without it anything may be typed. */
  readonly refusal?: { readonly title: string; readonly text: string; readonly isStrict: boolean };
}

/** Everything about a sheet beside its cells. Rows and columns are counted from 0. */
export interface SheetLook {
  /** Widths in letters, and how the cells below the headings look. */
  readonly columns: readonly { readonly width: number; readonly look?: CellLook }[];
  /** The looks of single cells, by `row,column`. */
  readonly cells: ReadonlyMap<string, CellLook>;
  /** The notes of single cells, by `row,column`. */
  readonly notes?: ReadonlyMap<string, string>;
  readonly limits?: readonly CellLimit[];
  readonly heights?: ReadonlyMap<number, number>;
  /** The row that gives the columns' looks to all rows below it. */
  readonly firstRow?: number;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Headings that rows may be sorted and picked by, such as `A2:F2`. */
  readonly filter?: string;
  readonly isLocked?: boolean;
  readonly tab?: string;
}
