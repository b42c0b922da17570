import type { Agency, Agreement, Jurisdiction } from '@daybook/types';
import { publicPlans } from './generated/public-plans.ts';
import { project } from './project.ts';

/** A record that is about no person, and is published as it stands in its public view. */
export type RecordOfPlace = Agency | Agreement | Jurisdiction;

/**
 * What the public may see of an agency, an agreement or a jurisdiction: the fields that the schema calls public, and no
 * other. What others added of their own under `extensions` stays behind.
 */
export function publicRecord<R extends RecordOfPlace>(record: R): R {
  return { ...project({ ...record }, publicPlans[record.record]), view: 'public' } as unknown as R;
}
