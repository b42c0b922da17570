import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { emptyLedger } from '../ledger/empty-ledger.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { LedgerFault } from '../ledger/ledger-fault.ts';
import { ledgerText } from '../ledger/ledger-text.ts';
import { readLedger } from '../ledger/read-ledger.ts';
import { syncFolder } from './sync-folder.ts';
import { writeDown } from './write-down.ts';

/** An agency's ledger on disk, held by one publication at a time. */
export interface LedgerFile {
  readonly ledger: Ledger;
  /** Replaces the file in one step; the old one stands until the new one is on the disk. */
  save(ledger: Ledger): void;
  /** Lets the next publication have it. */
  close(): void;
}

/**
 * Opens the ledger of an agency, an empty one where there is no file yet.
 *
 * @throws LedgerFault for a file that is no ledger, that is another agency's, or that another publication holds.
 */
export function openLedger(path: string, agency_id: string): LedgerFile {
  const lock = `${path}.lock`;
  hold(lock);
  try {
    const text = textOf(path);
    const ledger = text === undefined ? emptyLedger(agency_id) : readLedger(text);
    if (ledger.agency_id !== agency_id) throw another(ledger.agency_id, agency_id);
    return {
      ledger,
      save(next) {
        const aside = `${path}.part`;
        try {
          writeDown(aside, new TextEncoder().encode(ledgerText(next)), 0o600);
        } catch (cause) {
          rmSync(aside, { force: true });
          throw cause;
        }
        renameSync(aside, path);
        syncFolder(dirname(path));
      },
      close: () => rmSync(lock, { force: true }),
    };
  } catch (cause) {
    rmSync(lock, { force: true });
    throw cause;
  }
}

function hold(lock: string): void {
  try {
    const file = openSync(lock, 'wx', 0o600);
    writeSync(file, `${process.pid}\n`);
    closeSync(file);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') throw held(lock);
    throw cause;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw cause;
  }
}

const held = (lock: string) =>
  new LedgerFault({
    en: `Another publication is being made with this ledger. Wait until it has ended. If none is, because a machine stopped in the middle, delete ${lock} and type the command again.`,
    es: `Se está haciendo otra publicación con este libro. Espere a que termine. Si no hay ninguna, porque una máquina se detuvo a la mitad, borre ${lock} y escriba el comando otra vez.`,
  });

const another = (is: string, wanted: string) =>
  new LedgerFault({
    en: `This is the ledger of ${is}, not of ${wanted}. Each agency has its own.`,
    es: `Este es el libro de ${is}, no de ${wanted}. Cada agencia tiene el suyo.`,
  });
