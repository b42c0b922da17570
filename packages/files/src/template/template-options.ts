import type { Lang } from '@daybook/types';
import type { CodeTitles } from '../tables/code-titles.ts';
import type { LawNotes } from './law-note.ts';

/** A value that a cell may hold and what it means: a facility of the agency, an agreement that it has. */
export interface Choice {
  readonly value: string;
  readonly meaning: string;
}

/** For whom a template is made. */
export interface TemplateOptions {
  /** Main tables by name; the tables of their lists come behind them. */
  readonly tables: readonly string[];
  readonly lang: Lang;
  readonly agency: { readonly agency_id: string; readonly name?: string; readonly time_zone?: string };
  readonly contactOffice?: string;
  /** The name of the period, such as `2026-Q1`. */
  readonly period: string;
  /** The day on which it is made, `YYYY-MM-DD`: the same options give the same bytes. */
  readonly madeOn: string;
  /** The titles of the codes in the language. */
  readonly titles: CodeTitles;
  /** Which laws ask for which field; empty where the law of the place is not known. */
  readonly laws: LawNotes;
  /** What is known of the agency for a column, by its name. */
  readonly choices?: ReadonlyMap<string, readonly Choice[]>;
}
