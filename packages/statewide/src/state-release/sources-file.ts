import type { ReleaseFile } from '@daybook/publisher';
import type { SourcePublication } from './agency-reports.ts';
import { csvFile } from './csv-file.ts';

/** Which publications the figures were taken from, so that anybody can add them up again. */
export const sourcesFile = (publications: readonly SourcePublication[]): ReleaseFile =>
  csvFile(
    {
      path: 'sources.csv',
      name: 'sources',
      title: 'The publications that were added up',
      contains: 'other',
      columns: [
        { name: 'agency_id', type: 'string', title: 'Agency', description: 'Who published it.' },
        { name: 'sequence', type: 'integer', title: 'Number', description: 'Its number among the publications of the agency.' }, // biome-ignore format: one column
        { name: 'periods', type: 'string', title: 'Periods', description: 'The periods that it holds, joined by ;.' },
        { name: 'published_at', type: 'string', title: 'Published at', description: 'When it was published.' },
        { name: 'publication_sha256', type: 'string', title: 'Publication', description: 'The SHA-256 of its datapackage.json.' }, // biome-ignore format: one column
      ],
    },
    publications
      .map(({ publication: { agency_id, sequence, periods, published_at }, publication_sha256 }) => [
        agency_id,
        sequence,
        periods.join(';'),
        published_at,
        publication_sha256,
      ])
      .sort((a, b) => (a.join() < b.join() ? -1 : 1)),
  );
