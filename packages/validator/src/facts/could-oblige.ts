import type { Sight } from '../sight.ts';
import { lawSketch } from './law-sketch.ts';
import { skipForLaw } from './skip-for-law.ts';

/**
 * A cheap look before the real question: false where the law of an agency is known and has no duty of a group at all,
 * and where nothing is known of it. In the second case the rule skips, once for the record.
 *
 * @param group a group of the codelist `local-duty`.
 */
export function couldOblige(group: 'mandated' | 'restricted', agencyId: string | undefined, sight: Sight): boolean {
  const sketch = agencyId === undefined ? undefined : lawSketch(sight.law, agencyId);
  if (sketch === undefined || sketch.isUnknown || sketch.gap === 'no-law-on-file') {
    skipForLaw(sketch?.gap ?? 'agency-not-given', sight);
    return false;
  }
  return sketch.gap !== undefined || sketch.duties.has(group);
}
