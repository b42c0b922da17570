import { titles as en } from '@daybook/types/titles/en';
import { titles as es } from '@daybook/types/titles/es';
import { columns } from '../../../src/sources/columns/columns.ts';
import { readColumnMap } from '../../../src/sources/columns/map/read-column-map.ts';
import { type Imported, importOf, input, type MadeFile } from '../../support/import-of.ts';
import { worded } from '../../support/reading.ts';

/** What most maps of the tests share. */
export const usual = {
  table: 'requests',
  source_kind: 'own-log',
  ids: { from: 'row' },
  asks_from: 'paper',
  decision_for: 'every-ask',
  date_format: 'm/d/y',
};

export const agency = { column: 'agency_id', value: 'us-zz-fbqnlriq' };

/** How far a zone stands from UTC, by the clock of the machine's own tables. */
const offsetAt = (epoch: number, zone: string) => {
  const wall = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  return Date.parse(`${wall.format(epoch).replace(' ', 'T')}Z`) - epoch;
};

/** Imports files by a map, which must be a right one; every finding must have its words. */
export async function mapped(
  map: Record<string, unknown>,
  file: MadeFile | readonly MadeFile[],
  options: { readonly key?: string; readonly lang?: 'en' | 'es' } = {},
): Promise<Imported> {
  const read = readColumnMap(JSON.stringify({ ...usual, ...map }));
  if (read.map === undefined) throw new Error(JSON.stringify([read.faults, read.questions]));
  const files = (typeof file[0] === 'string' ? [file] : file) as readonly MadeFile[];
  const made = await importOf(columns, files.map(input), { map: read.map, titles: [en, es], offsetAt, ...options });
  for (const finding of made.findings) worded(finding);
  const { rows_read, counts } = made.summary;
  if (rows_read !== (counts.rows_used ?? 0) + (counts.rows_set_aside ?? 0)) throw new Error('a row was lost');
  return made;
}

/** The asks of each request with the decisions on them: `hold-custody declined > complied-full`. */
export const decided = ({ requests }: Imported) =>
  requests.map(({ asks }) =>
    asks.map(({ ask, decisions }) => `${ask} ${decisions.map(({ decision }) => decision).join(' > ') || 'open'}`),
  );

export const papers = ({ requests }: Imported) =>
  requests.map(({ instruments }) => instruments.map(({ instrument }) => instrument));

export const rules = ({ findings }: Imported) =>
  findings.map(({ rule, variant }) => [rule, variant].filter(Boolean).join(' '));

export const text = (...lines: string[]) => `${lines.join('\n')}\n`;
