import { asPlanned, type Carry } from '../plan.ts';

/** A decision in the log was changed after the publication was signed. */
export const changedAfterSigning: Carry = async (plan) =>
  (await asPlanned(plan)).map((made) => ({
    ...made,
    files: made.publication.files.map((file) =>
      file.path === 'log/requests.ndjson'
        ? { ...file, bytes: Buffer.from(Buffer.from(file.bytes).toString().replace('"declined"', '"complied-full"')) }
        : file,
    ),
  }));
