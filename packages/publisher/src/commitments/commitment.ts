/** One line of `log/commitments.csv`: which public row, in which public revision, is tied to which private record. */
export interface Commitment {
  readonly public_id: string;
  readonly revision: number;
  /** 64 hexadecimal digits, of `commitmentOf`. */
  readonly commitment: string;
}
