import { groupOf } from '@daybook/reports';
import type { Request } from '@daybook/types';

/**
 * An entry that counts without a second person, as its next revision says it: each decision that nobody above looked at
 * says that its review was skipped because of urgency. So the report shows it, and not this program alone.
 *
 * @returns nothing where every decision was reviewed: then the record stays as it is.
 */
export function bypassed(record: Request): Request | undefined {
  const isSkipped = ({ decision, review_result = 'not-recorded' }: Request['asks'][number]['decisions'][number]) =>
    MADE.test(decision) &&
    groupOf('review-result', review_result) !== 'decided' &&
    review_result !== 'bypassed-exigent';
  if (!record.asks.some(({ decisions }) => decisions.some(isSkipped))) return undefined;
  return {
    ...record,
    revision: record.revision + 1,
    revision_reason: 'progress',
    asks: record.asks.map((ask) => ({
      ...ask,
      decisions: ask.decisions.map((one) => (isSkipped(one) ? { ...one, review_result: 'bypassed-exigent' } : one)),
    })),
  } as Request;
}

const MADE = /^(complied|declined)/;
