import { toCsv } from '@daybook/files';
import type { ReleaseFile } from '../release/release-file.ts';
import type { Commitment } from './commitment.ts';
import { commitmentsPath } from './commitments-path.ts';

/** The file of the commitments of a release, sorted by public id and revision, which tells nothing of their order in time. */
export function commitmentsFile(commitments: Iterable<Commitment>): ReleaseFile {
  const sorted = [...commitments].sort((a, b) =>
    a.public_id === b.public_id ? a.revision - b.revision : a.public_id < b.public_id ? -1 : 1,
  );
  const rows = sorted.map(({ public_id, revision, commitment }) => [public_id, revision, commitment]);
  return {
    path: commitmentsPath,
    bytes: new TextEncoder().encode(toCsv([fields.map(({ name }) => name), ...rows])),
    media_type: 'text/csv',
    contains: 'commitments',
    resource: {
      name: 'commitments',
      type: 'table',
      title: 'Commitments to the records that the agency keeps',
      format: 'csv',
      encoding: 'utf-8',
      schema: {
        $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
        fields,
        primaryKey: ['public_id', 'revision'],
      },
    },
  };
}

const fields = [
  {
    name: 'public_id',
    type: 'string',
    title: 'Public id',
    description: 'The public id of the entry.',
    constraints: { required: true, pattern: '^[0-9a-f]{32}$' },
  },
  {
    name: 'revision',
    type: 'integer',
    title: 'Revision',
    description: 'The public revision of the entry.',
    constraints: { required: true, minimum: 1 },
  },
  {
    name: 'commitment',
    type: 'string',
    title: 'Commitment',
    description:
      'The salted SHA-256 of the record that the agency keeps; how it is made stands in the guide of publications.',
    constraints: { required: true, pattern: '^[0-9a-f]{64}$' },
  },
] as const;
