import { manifestPaths } from '@daybook/publisher';
import { asPlanned, type Carry } from '../plan.ts';

/** The signature does not belong to the manifest. */
export const wrongSignature: Carry = async (plan) =>
  (await asPlanned(plan)).map((made) => ({
    ...made,
    files: made.publication.files.map((file) =>
      file.path === manifestPaths.signature ? { ...file, bytes: file.bytes.map((byte) => byte ^ 1) } : file,
    ),
  }));
