/** A condition on another column of the row; everything that it says must hold. */
export interface MapCondition {
  readonly heading: string;
  readonly is?: readonly string[];
  readonly is_not?: readonly string[];
  readonly begins?: readonly string[];
  readonly blank?: boolean;
}

/** How a date such as 1/6/2026 is meant. */
export type MapDateFormat = 'm/d/y' | 'd/m/y' | 'y-m-d' | 'serial';

/** How sure a suggestion is. */
export type Sureness = 'certain' | 'likely' | 'guess' | 'not-matched';

/** What one column of the standard is filled from: headings of the file, or a constant. */
export interface MapColumn {
  readonly column: string;
  readonly headings?: readonly string[];
  readonly value?: string;
  readonly asks?: readonly string[];
  readonly when?: readonly MapCondition[];
  readonly codes?: Readonly<Record<string, string>>;
  readonly otherwise?: string;
  readonly separator?: string;
  readonly date_format?: MapDateFormat;
  readonly several?: 'same' | 'first' | 'last' | 'highest' | 'any' | 'all';
  readonly ranking?: readonly string[];
  readonly sure?: Sureness;
  readonly note?: string;
}

/** Why a column is not read. */
export type DropReason = 'personal' | 'free-text' | 'not-in-standard' | 'not-needed';

/** How somebody else's spreadsheet becomes records, see `column-map.schema.json`. */
export interface ColumnMap {
  readonly $schema?: string;
  readonly table: 'requests';
  readonly about?: string;
  readonly sheet?: string;
  readonly heading_row?: number;
  readonly source_kind: string;
  readonly release_id?: string;
  readonly time_zone?: string;
  readonly date_format?: MapDateFormat;
  readonly blank?: readonly string[];
  readonly set_aside?: readonly { readonly when: readonly MapCondition[]; readonly why: string }[];
  readonly group_by?: readonly string[];
  readonly newest_first?: boolean;
  readonly ids: {
    readonly from: 'row' | 'column' | 'keyed-hash';
    readonly headings?: readonly string[];
    readonly prefix?: string;
  };
  readonly asks_from: 'paper' | 'column' | 'list' | 'none';
  readonly asks?: readonly { readonly ask: string; readonly when?: readonly MapCondition[] }[];
  readonly decision_for?: 'every-ask' | 'main-ask';
  readonly columns: readonly MapColumn[];
  readonly drop?: readonly { readonly heading: string; readonly why: DropReason | '?' }[];
}
