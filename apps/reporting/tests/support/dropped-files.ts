import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedBlob } from '@daybook/validator/browser';
import type { MadeFile } from '../../src/check/jobs/made-file.ts';

/** The folder of the fictional state. */
export const examples = join(import.meta.dirname, '../../../../schemas/v1/examples');

/** A file of the fictional state, as a person drops it. */
export const given = (path: string): NamedBlob => ({
  name: path,
  blob: new Blob([readFileSync(join(examples, path))]),
});

/** All files of one of its folders. */
export const inFolder = (folder: string): NamedBlob[] =>
  readdirSync(join(examples, folder)).map((name) => given(`${folder}/${name}`));

/** What stands beside its logs. */
export const around: readonly NamedBlob[] = [
  'agencies.ndjson',
  'agreements.ndjson',
  'context.csv',
  'expenditures.csv',
  'jurisdictions.ndjson',
].map(given);

/** The text of the one made file whose name ends so. */
export const textOf = (files: readonly MadeFile[], ending: string): string =>
  new TextDecoder().decode(files.find(({ name }) => name.endsWith(ending))?.bytes);
