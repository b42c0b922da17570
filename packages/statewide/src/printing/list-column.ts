import type { Field } from '@daybook/reports/printing';
import type { Words } from '@daybook/types';

/** One column of a list that is printed for people and written as data: both from the same value. */
export interface ListColumn<Item> {
  /** As a column of a data file is called: `snake_case`. */
  readonly id: string;
  readonly type: Field['type'];
  readonly title: Words;
  readonly description: Words;
  /** The list that its codes are from; a person reads their titles. */
  readonly codelist?: string;
  /** What a code that is on no list of the standard means, in words. */
  readonly words?: Readonly<Record<string, Words>>;
  readonly isCents?: true;
  /** Of printed tables it is left out; the data file has it. */
  readonly isDataOnly?: true;
  /** Whole numbers above 2⁵³ − 1 are `bigint`: they are written as text, since no cell of a workbook holds them. */
  value(item: Item): string | number | bigint | boolean | null;
}
