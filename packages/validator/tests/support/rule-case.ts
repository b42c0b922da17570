/** One example of a rule: records, and exactly what a check of them finds. */
export interface RuleCase {
  readonly title: string;
  readonly records: readonly object[];
  readonly today: string;
  readonly expect: readonly { readonly rule: string; readonly record: number; readonly pointer: string }[];
}
