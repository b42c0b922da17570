import { dataset } from '../dataset/index.ts';
import type { MadeFile } from './made-file.ts';

/**
 * The descriptor of the dataset, a Data Package of version 2: each CSV file with the schema of its table, and beside it the
 * same rows as Parquet.
 *
 * @param files the dataset's files by their paths, with `/`.
 */
export function dataPackage(files: ReadonlyMap<string, MadeFile>): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'daybook-statewide',
    title: 'What agencies publish of requests by federal immigration authorities',
    title_es: 'Lo que publican las agencias sobre las solicitudes de las autoridades federales de inmigración',
    description: 'Built from publications of agencies by `daybook statewide build`. README.md says how to read it.',
    resources: dataset.flatMap(({ name, title }) => [
      ...pathsOf(files, `csv/${name}`).map(([path, { bytes, sha256 }]) => ({
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
        hash: `sha256:${sha256}`,
        schema: `schemas/${name}.json`,
      })),
      ...pathsOf(files, `data/${name}`).map(([path, { bytes, sha256 }]) => ({
        $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
        name: `${path.slice('data/'.length, -'.parquet'.length).replaceAll(/[/=]/g, '-').toLowerCase()}-parquet`,
        title: title.en,
        title_es: title.es,
        path,
        format: 'parquet',
        mediatype: 'application/vnd.apache.parquet',
        bytes,
        hash: `sha256:${sha256}`,
      })),
    ]),
  };
}

/** Files of one table: it alone, or those in its folder. */
function pathsOf(files: ReadonlyMap<string, MadeFile>, start: string): (readonly [string, MadeFile])[] {
  return [...files]
    .filter(([path]) => path.startsWith(`${start}/`) || path.startsWith(`${start}.`))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
