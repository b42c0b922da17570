import type { QuarterlyReport } from '@daybook/types';
import type { Period } from '../../calendar/parse-period.ts';
import type { AgencyRegister } from '../../places/agency-register.ts';
import type { Headings } from '../headings.ts';
import type { Reason } from '../reasons.ts';
import type { Figures, MonthRow } from './place-months.ts';
import type { FigureKind } from './read-figure.ts';
import type { ReportedPlace } from './reported-place.ts';

/** A value of a row that raises a question, and why. */
export interface Doubt<Field extends string> {
  readonly field: Field;
  readonly reason: Reason;
  /** What fills the holes of the reason's words. */
  readonly values?: Readonly<Record<string, string>>;
}

/** What a row prints in the column of a field, without needless blanks. */
type Printed<Field extends string> = (field: Field) => string;

/** A state's file of figures by place and month, as it becomes reports. */
export interface MonthlySource<Field extends string> {
  readonly headings: Headings<Field | 'year' | 'month'>;
  /** The columns of figures. The first one says whether a month is reported as zero. */
  readonly figures: Readonly<Record<string, FigureKind>>;
  readonly basis: 'aggregate-only' | 'context-only';
  /** The file in words, as the names that it prints are credited to it. */
  readonly listName: string;
  /** Whom a row is about, or why that cannot be told. */
  placeOf(printed: Printed<Field>, register: AgencyRegister): ReportedPlace | Doubt<Field>;
  /** The figures as they can be taken, with what is doubtful about them. */
  settle(figures: Figures): { readonly figures: Figures; readonly doubts: readonly Doubt<string>[] };
  /** What a report of a month or quarter holds, from the months of it that there are. */
  contents(period: Period, rows: readonly MonthRow[]): Partial<Pick<QuarterlyReport, 'tables' | 'context'>>;
}
