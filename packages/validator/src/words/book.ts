import type { Lang } from '@daybook/types';
import type { Titles } from '../schema/titles.ts';
import type { Phrases } from './phrases.ts';

/** The words of one defect in one language. */
export interface DefectWords {
  readonly title: string;
  readonly why: string;
  readonly fix: string;
  /** By variant; a defect with one message has it under `default`. */
  readonly message: Readonly<Record<string, string>>;
}

/** Everything that Daybook can say in one language. A browser loads one of them. */
export interface Book {
  readonly lang: Lang;
  /** The reader's, the schema's and the rules' defects, by id. */
  readonly defects: Readonly<Record<string, DefectWords>>;
  readonly titles: Titles;
  readonly phrases: Phrases;
}
