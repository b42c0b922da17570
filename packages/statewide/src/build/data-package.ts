import { dataset } from '../dataset/index.ts';

/**
 * The descriptor of the dataset, a Data Package of version 2: each CSV file with the schema of its table, and beside it the
 * same rows as Parquet.
 *
 * @param files paths of the dataset's files, with their sizes in bytes.
 */
export function dataPackage(files: ReadonlyMap<string, number>): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'daybook-statewide',
    title: 'What agencies publish of requests by federal immigration authorities',
    title_es: 'Lo que publican las agencias sobre las solicitudes de las autoridades federales de inmigración',
    description: 'Built from publications of agencies by `daybook statewide build`. README.md says how to read it.',
    resources: dataset.flatMap(({ name, title }) => [
      ...pathsOf(files, `csv/${name}`).map(([path, bytes]) => ({
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        name: path.slice('csv/'.length, -'.csv'.length).replaceAll('/', '-').toLowerCase(),
        type: 'table',
        title: title.en,
        title_es: title.es,
        path,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        bytes,
        schema: `schemas/${name}.json`,
      })),
      ...pathsOf(files, `data/${name}`).map(([path, bytes]) => ({
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        name: `${path.slice('data/'.length, -'.parquet'.length).replaceAll(/[/=]/g, '-').toLowerCase()}-parquet`,
        title: title.en,
        title_es: title.es,
        path,
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
        bytes,
      })),
    ]),
  };
}

/** Files of one table: it alone, or those in its folder. */
function pathsOf(files: ReadonlyMap<string, number>, start: string): (readonly [string, number])[] {
  return [...files]
    .filter(([path]) => path.startsWith(`${start}/`) || path.startsWith(`${start}.`))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
