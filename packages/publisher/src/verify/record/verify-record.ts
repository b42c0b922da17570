import { commitmentOf } from '../../commitments/commitment-of.ts';
import { publicPlans } from '../../redact/generated/public-plans.ts';
import { inForceAlone } from '../../redact/in-force-alone.ts';
import type { Plan } from '../../redact/plan.ts';
import { project } from '../../redact/project.ts';
import { OpenedRelease } from '../opened-release.ts';
import type { ManifestOptions } from '../read-manifest.ts';
import type { VerifySource } from '../verify-source.ts';
import { fieldsHidden } from './fields-hidden.ts';
import type { RecordVerified } from './record-verified.ts';
import { rowNamed } from './row-named.ts';
import { valuesUnlike } from './values-unlike.ts';

type Values = Readonly<Record<string, unknown>>;

const plan: Plan = publicPlans.request;

/**
 * Compares a record that an agency keeps with the row of a release that stands for it: whether its commitment is there,
 * and whether each value that the row shows follows from the record. Signature and chain are verified apart from this.
 *
 * @param salt the 16 bytes that the agency drew for this record and revision.
 */
export async function verifyRecord(
  source: VerifySource,
  record: Values,
  salt: Uint8Array,
  options: ManifestOptions,
): Promise<RecordVerified> {
  const release = await OpenedRelease.open(source, options);
  const commitment = commitmentOf(record, salt);
  const nothing = { commitment, unlike: [], hidden: [], custody_elsewhere: false };
  if (release.publication === undefined || !release.hasItsRecords()) return { verdict: 'not-signed', ...nothing };
  const ties = (release.commitments()?.commitments ?? []).filter((one) => one.commitment === commitment);
  const tie = ties.reduce((last, one) => (one.revision > last.revision ? one : last), ties[0] ?? NONE);
  const row = await rowNamed(release, tie.public_id);
  if (tie === NONE || row === undefined) return { verdict: 'not-found', ...nothing };
  const known = { ...nothing, public_id: tie.public_id, revision: tie.revision };
  if (row.revision !== tie.revision) return { verdict: 'older', ...known };
  const custody = record.custody as Values | undefined;
  const custody_elsewhere = custody?.recorded_in !== undefined && row.custody !== undefined;
  const { custody: _custody, ...own } = row;
  const compared = row.generalised === true ? inForceAlone(record) : record;
  const unlike = valuesUnlike(custody_elsewhere ? own : row, project(compared, plan));
  const hidden = [...new Set(fieldsHidden(compared, plan, row))].sort();
  return { verdict: unlike.length === 0 ? 'matches' : 'differs', ...known, unlike, hidden, custody_elsewhere };
}

const NONE = { public_id: '', revision: 0, commitment: '' };
