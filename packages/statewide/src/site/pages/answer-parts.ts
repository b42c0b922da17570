import { showNumber } from '@daybook/reports/printing';
import type { ChartLook } from '../../charts/chart-data.ts';
import type { CoverageCount } from '../../coverage/coverage-count.ts';
import type { SiteWords } from '../words/site-words.ts';

/** One of the parts into which those who were expected fall. */
export interface AnswerPart {
  readonly count: number;
  readonly look: ChartLook;
  readonly said: string;
}

/** What those who were expected did, in the order in which it is told; together they are all of them. */
export function answerParts(count: CoverageCount, { overview: { parts } }: SiteWords): AnswerPart[] {
  const { reported, reported_zero: zero, nil, silent, unknown } = count;
  const some = showNumber(reported + zero);
  const all: AnswerPart[] = [
    {
      count: reported + zero,
      look: 'solid',
      said: zero === 0 ? parts.reported(some) : parts.withZero(some, showNumber(zero)),
    },
    { count: nil, look: 'pale', said: parts.nil(showNumber(nil)) },
    { count: silent, look: 'hatched', said: parts.silent(showNumber(silent)) },
    { count: unknown, look: 'dotted', said: parts.unusable(showNumber(unknown)) },
  ];
  return all.filter((part) => part.count > 0);
}
