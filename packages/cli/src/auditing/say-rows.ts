import { type Engine, quartersHeld, type Row, rowsBehind } from '@daybook/statewide/duckdb';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { nothingToAuditFault } from './nothing-to-audit-fault.ts';

/** Prints the published rows behind one number of an audit: what stands where, in which file of which publication. */
export async function sayRows(engine: Engine, id: string, isJson: boolean, terminal: Terminal): Promise<number> {
  const rows = (await rowsBehind(engine, [id])).get(id);
  if (rows === undefined)
    throw new UsageFault({
      en: `No number of an audit is called ${id}. A number is an agency, a quarter and a name.\nType: --rows us-zz-znnyprhs:2026-Q1:transfers`,
      es: `Ninguna cifra de una auditoría se llama ${id}. Una cifra es una agencia, un trimestre y un nombre.\nEscriba: --rows us-zz-znnyprhs:2026-Q1:transfers`,
    });
  const [agency_id = '', quarter = ''] = id.split(':');
  if (rows.length === 0) await refuseUnheld(engine, agency_id, quarter);
  const { lang, out } = terminal;
  if (isJson) {
    out(`${JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value), 2)}\n`);
    return 0;
  }
  const none = lang === 'es' ? 'No hay ninguna fila publicada.' : 'No published row.';
  out(`${id}\n${rows.length === 0 ? `  ${none}\n` : rows.map((row) => lineOf(row, lang === 'es')).join('')}`);
  return 0;
}

/** No rows of an agency and quarter that are there is an answer; of others it is none. */
async function refuseUnheld(engine: Engine, agency_id: string, quarter: string): Promise<void> {
  const agencies = (await engine.rows('SELECT DISTINCT agency_id FROM agencies')).map((row) => String(row.agency_id));
  if (!agencies.includes(agency_id))
    throw nothingToAuditFault({ missing: 'agency', known: agencies.sort() }, { agency_id });
  const quarters = await quartersHeld(engine);
  if (!quarters.includes(quarter)) throw nothingToAuditFault({ missing: 'quarter', known: quarters }, { quarter });
}

function lineOf(row: Row, isSpanish: boolean): string {
  const where = isSpanish
    ? `${row.file}, fila ${row.file_row}, publicación ${short(row.publication_sha256)}`
    : `${row.file}, row ${row.file_row}, publication ${short(row.publication_sha256)}`;
  if ('public_id' in row) return `  ${row.public_id}  ${row.direction}, ${row.custody_end}\n      ${where}\n`;
  const value = row.value ?? row.withheld ?? row.missing;
  return `  ${String(value).padStart(9)}  ${row.period} · ${row.measure} · ${row.cell}\n             ${where}\n`;
}

/** As much of a fingerprint as a person compares; --json has all of it. */
const short = (hash: unknown) => String(hash).slice(0, 12);
