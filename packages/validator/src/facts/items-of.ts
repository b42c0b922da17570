import type { LawAnswer, LawItem, Statement, Unknown } from '@daybook/reports';

/** The statements of law that count in an answer; none where the law cannot be told. */
export function itemsOf<T extends Statement>(answer: LawAnswer<T> | Unknown): readonly LawItem<T>[] {
  return answer.missing === undefined ? answer.items : [];
}
