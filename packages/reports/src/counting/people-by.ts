import type { Words } from '@daybook/types';
import { codesOfDimension } from '../regimes/codes-of-dimension.ts';
import type { Dimension, Measure } from './measure.ts';

/** What a measure of people is called, and by what it splits them. */
interface PeopleBy {
  readonly id: string;
  readonly title: Words;
  readonly dimension: Dimension;
  /** Whether one person may have several codes. */
  readonly overlaps?: true;
}

/**
 * People whose custody ended, by one thing that the log tells of them and by how it ended. Once for each custody, like
 * `custody-ends`, which is their sum; where an entry says nothing of the person, under `not-recorded`.
 */
export function peopleBy({ id, title, dimension, overlaps }: PeopleBy): Measure {
  const reader = codesOfDimension[dimension];
  if (reader === undefined) throw new Error(`Nothing reads ${dimension} from an entry.`);
  return {
    id,
    table_id: id,
    about: 'persons',
    subject: 'people',
    title,
    unit: 'persons',
    kind: 'flow',
    placed_by: 'custody-end',
    part: 'custody',
    dimensions: [dimension, 'outcome'],
    ...(overlaps === undefined ? {} : { overlaps: dimension }),
    adds_over_time: true,
    adds_over_agencies: true,
    count(request, at, add) {
      const { ended } = at;
      if (ended === undefined) return;
      const codes = reader.codes(request, at, undefined).filter((code) => code !== undefined);
      for (const code of codes.length === 0 ? [reader.otherwise] : codes) add(ended.on, 1, code, ended.custody_end);
    },
  };
}
