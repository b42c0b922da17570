import { randomBytes } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CannotOpen } from '@daybook/files/node';
import { LedgerFault, preparePublication } from '@daybook/publisher';
import { type LedgerFile, openLedger, writeRelease } from '@daybook/publisher/node';
import { shippedLaw } from '@daybook/reports';
import { keyFileAt } from '../keys/key-file-at.ts';
import { unlockKey } from '../keys/unlock-key.ts';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { cannotWriteFault } from '../paths/cannot-write-fault.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { earlierRelease } from './earlier-release.ts';
import { gather } from './gather.ts';
import { isThere } from './is-there.ts';
import { publishedText } from './published-text.ts';
import { refusedText } from './refused-text.ts';
import { settingsTyped } from './settings-typed.ts';
import { uncheckedText } from './unchecked-text.ts';

/** Makes a release of an agency's records and puts it into its folder, whole or not at all. Gives the exit code. */
export async function publishFolder(
  paths: readonly string[],
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const out = outTyped(options.out);
  // What was typed wrong is said before a long log is read, and a missing key too.
  settingsTyped(options, undefined, new Date());
  const keyPath = typeof options.key === 'string' ? options.key : besideRecords(paths, '_daybook.key.json', '--key');
  const ledgerPath =
    typeof options.ledger === 'string' ? options.ledger : besideRecords(paths, '_daybook-ledger.ndjson', '--ledger');
  if (!existsSync(keyPath)) throw noKey(keyPath);
  keyFileAt(keyPath);
  const previous =
    typeof options.previous === 'string' ? await earlierRelease(options.previous, options.today) : undefined;
  const named = Array.isArray(options.with) ? options.with.map(String) : [];
  const others = await Promise.all(named.map((folder) => earlierRelease(folder, options.today)));
  const agencyId = typeof options.agency === 'string' ? options.agency : undefined;
  const { facts, logSha256, checked, profiles } = await gather(paths, agencyId, options, terminal);
  if (checked.verdict !== 'valid') {
    terminal.talk(await uncheckedText(checked, paths, terminal.lang));
    return 1;
  }
  const { agency_id, time_zone } = facts.agency;
  const settings = settingsTyped(options, time_zone, new Date());
  const key = await unlockKey(keyPath, options, terminal, agency_id);
  const ledger = ledgerAt(ledgerPath, agency_id);
  try {
    const log_sha256 = await logSha256();
    const held = log_sha256 === undefined ? facts : { ...facts, log_sha256 };
    const prepared = await preparePublication(held, settings, {
      ledger: ledger.ledger,
      key,
      chance: randomBytes,
      others,
      law: [...shippedLaw, ...profiles],
      ...(previous === undefined ? {} : { previous }),
    });
    if (prepared.isRefused) {
      terminal.talk(await refusedText(prepared, terminal.lang));
      return 1;
    }
    if (!isThere(out, prepared.files)) {
      try {
        const waiting = writeRelease(out, prepared.files);
        try {
          // The ledger goes first: a release that nobody remembers could never be followed by another.
          ledger.save(prepared.ledger);
          waiting.stand();
        } catch (cause) {
          waiting.drop();
          throw cause;
        }
      } catch (cause) {
        // Only what the system says is about the disk; all else is a fault of the program.
        throw 'code' in (cause as object) ? cannotWriteFault(out, cause) : cause;
      }
    }
    terminal.out(publishedText(out, prepared, key.fingerprint, terminal.lang));
    return 0;
  } finally {
    ledger.close();
  }
}

function outTyped(typed: unknown): string {
  if (typeof typed === 'string' && typed !== '' && typed !== '-') return typed;
  throw new UsageFault({
    en: 'Say where the release goes.\nType: --out public/2026-q1',
    es: 'Diga dónde va la publicación.\nEscriba: --out public/2026-q1',
  });
}

/** A file of the program's own in the folder of the records. */
function besideRecords(paths: readonly string[], name: string, option: string): string {
  const [folder = '', ...others] = paths;
  if (others.length === 0 && !existsSync(folder)) throw cannotOpenFault(new CannotOpen(folder, { code: 'ENOENT' }));
  if (others.length === 0 && existsSync(folder) && statSync(folder).isDirectory()) return join(folder, name);
  throw new UsageFault({
    en: `No single folder is named in which ${name} could stand. Say where it is.\nType: ${option} ${name}`,
    es: `No se nombra una sola carpeta en la que pueda estar ${name}. Diga dónde está.\nEscriba: ${option} ${name}`,
  });
}

function ledgerAt(path: string, agencyId: string): LedgerFile {
  try {
    return openLedger(path, agencyId);
  } catch (fault) {
    if (fault instanceof LedgerFault)
      throw new UsageFault({ en: `${path}: ${fault.words.en}`, es: `${path}: ${fault.words.es}` });
    throw cannotWriteFault(path, fault);
  }
}

function noKey(path: string): UsageFault {
  return new UsageFault({
    en: `There is no key at ${path}. Name the one that there is with --key, or make the first.\nType: daybook keys init --agency us-zz-fbqnlriq -o ${path}`,
    es: `No hay ninguna clave en ${path}. Indique con --key la que haya, o cree la primera.\nEscriba: daybook keys init --agency us-zz-fbqnlriq -o ${path}`,
  });
}
