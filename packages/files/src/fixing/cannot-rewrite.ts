/** Why a file cannot be written anew with its values replaced. */
export type WhyNotRewritten =
  | 'gzip-damaged'
  | 'row-too-large'
  | 'encoding'
  | 'workbook'
  | 'format'
  | 'not-xlsx'
  | 'strict-xlsx';

/** A file that cannot be written anew without losing something: what came of it so far must not be kept. */
export class CannotRewrite extends Error {
  override readonly name = 'CannotRewrite';
  readonly file: string;
  readonly why: WhyNotRewritten;

  constructor(file: string, why: WhyNotRewritten) {
    super(`${file} cannot be rewritten: ${why}`);
    this.file = file;
    this.why = why;
  }
}
