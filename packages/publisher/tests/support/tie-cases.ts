import { canonicalForm } from '@daybook/reports';
import { chainHead, commitmentOf } from '../../src/index.ts';

/** Records with salts, their canonical forms and commitments, and the link of the chain after each. */
export function tieCases(records: readonly { readonly record: object; readonly salt: Uint8Array }[]): object[] {
  const all = [{ record: { b: [1, 'é'], a: { d: true, c: 2 } }, salt: new Uint8Array(16) }, ...records];
  const commitments = all.map(({ record, salt }) => commitmentOf(record, salt));
  return all.map(({ record, salt }, at) => ({
    record,
    canonical: canonicalForm(record),
    salt: Buffer.from(salt).toString('hex'),
    commitment: commitments[at],
    link: chainHead(commitments.slice(0, at + 1)),
  }));
}
