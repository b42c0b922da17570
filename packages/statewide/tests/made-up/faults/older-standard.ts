import { asPlanned, type Carry } from '../plan.ts';
import { resealed } from '../resealed.ts';

/** The publication says that it follows a version from before the first. */
export const olderStandard: Carry = async (plan) =>
  (await asPlanned(plan)).map((made) => ({
    ...made,
    files: resealed(made.publication.files, plan.agency.key, { manifest: { standard_version: '0.9' } }),
  }));
