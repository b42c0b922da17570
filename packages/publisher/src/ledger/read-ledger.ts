import type { Ledger, LedgerCommitment, LedgerEntry, LedgerRelease, LedgerReport } from './ledger.ts';
import { LedgerFault } from './ledger-fault.ts';

type Line = Readonly<Record<string, unknown>>;

/**
 * The ledger of a file's text.
 *
 * @throws LedgerFault for a text that is no ledger, is torn, was written by a later version, or holds one entry twice.
 */
export function readLedger(text: string): Ledger {
  const lines = linesOf(text);
  const [head, ...rest] = lines;
  if (head?.line !== 'ledger' || typeof head.agency_id !== 'string') throw notOne();
  if (head.version !== 1) throw later();
  const of = <T>(kind: string, check: (line: Line) => boolean): T[] =>
    rest.flatMap((line, at) => {
      if (line.line !== kind) return [];
      if (!check(line)) throw torn(at + 2);
      const { line: _, ...fields } = line;
      return [fields as T];
    });
  const kinds = ['release', 'report', 'entry', 'commitment'];
  rest.forEach((line, at) => {
    if (!kinds.includes(String(line.line))) throw torn(at + 2);
  });
  const entries = of<LedgerEntry>('entry', isEntry);
  const ids = new Set(entries.flatMap(({ request_id, public_id }) => [`r ${request_id}`, `p ${public_id}`]));
  if (ids.size !== 2 * entries.length) throw twice();
  const releases = of<LedgerRelease>('release', isRelease);
  if (releases.some(({ sequence }, at) => sequence !== at + 1)) throw gap();
  const reports = of<LedgerReport>('report', (line) => typeof line.report_id === 'string' && isList(line.shown));
  const commitments = of<LedgerCommitment>('commitment', (line) => isNumber(line.sequence) && isHash(line.sha256));
  const isWhole =
    head.releases === releases.length && head.reports === reports.length && head.commitments === commitments.length;
  if (!isWhole) throw lacking();
  return { agency_id: head.agency_id, entries, reports, releases, commitments };
}

function linesOf(text: string): Line[] {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw torn(lines.length + 1);
  return lines.map((line, at) => {
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw at === 0 ? notOne() : torn(at + 1);
    }
    if (typeof value !== 'object' || value === null) throw at === 0 ? notOne() : torn(at + 1);
    return value as Line;
  });
}

const isNumber = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0;
const isHash = (value: unknown) => /^[0-9a-f]{64}$/.test(String(value));
const isDrawn = (value: unknown) => /^[0-9a-f]{32}$/.test(String(value));
const isList = (value: unknown) => Array.isArray(value);

function isEntry({ request_id, public_id, salts, seen, shown }: Line): boolean {
  const drawn = typeof salts === 'object' && salts !== null ? Object.values(salts) : [undefined];
  return (
    typeof request_id === 'string' &&
    isDrawn(public_id) &&
    drawn.every(isDrawn) &&
    typeof seen === 'object' &&
    isList(shown)
  );
}

function isRelease({ sequence, published_at, manifest_sha256, periods, level }: Line): boolean {
  const isKnown = isNumber(sequence) && isHash(manifest_sha256) && typeof published_at === 'string';
  return isKnown && isList(periods) && Number.isSafeInteger(level);
}

const notOne = () =>
  new LedgerFault({
    en: 'This file is no ledger of publications. Name the file that the first publication wrote.',
    es: 'Este archivo no es un libro de publicaciones. Indique el archivo que escribió la primera publicación.',
  });
const later = () =>
  new LedgerFault({
    en: 'A later version of the software wrote this ledger. Update the software.',
    es: 'Una versión posterior del programa escribió este libro. Actualice el programa.',
  });
const torn = (line: number) =>
  new LedgerFault({
    en: `The ledger is damaged in line ${line}. Put back the last copy of it: nothing is published without it.`,
    es: `El libro está dañado en la línea ${line}. Restablezca la última copia: sin él no se publica nada.`,
  });
const twice = () =>
  new LedgerFault({
    en: 'The ledger holds one entry twice. Put back the last copy of it.',
    es: 'El libro contiene dos veces la misma anotación. Restablezca la última copia.',
  });
const lacking = () =>
  new LedgerFault({
    en: 'The ledger lacks a line. Put back the last copy of it: only lines of entries that were expunged may be gone.',
    es: 'Al libro le falta una línea. Restablezca la última copia: solo pueden faltar líneas de anotaciones eliminadas por ley.',
  });
const gap = () =>
  new LedgerFault({
    en: 'The ledger lacks a publication: their numbers have a gap. Put back the last copy of it.',
    es: 'Al libro le falta una publicación: hay un salto en sus números. Restablezca la última copia.',
  });
