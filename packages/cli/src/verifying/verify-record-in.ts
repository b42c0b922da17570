import { readFileSync } from 'node:fs';
import { CannotOpen } from '@daybook/files/node';
import { recordVerifiedText, verifyRecord } from '@daybook/publisher';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { releaseAt } from './release-at.ts';

/** Compares a record that an agency keeps with its public row, and prints what came out. Gives the exit code. */
export async function verifyRecordIn(
  folder: string,
  path: string,
  salt: string,
  { json, today }: Readonly<Record<string, unknown>>,
  { lang, out }: Terminal,
): Promise<number> {
  if (!/^[0-9a-f]{32}$/i.test(salt))
    throw new UsageFault({
      en: `"${salt}" is not a salt: it has 32 hexadecimal digits, and the agency has it in its ledger.`,
      es: `"${salt}" no es una sal: tiene 32 dígitos hexadecimales, y la agencia la tiene en su libro.`,
    });
  const found = await verifyRecord(releaseAt(folder), recordAt(path), Buffer.from(salt, 'hex'), {
    today: todayOf(today),
  });
  out(json === true ? `${JSON.stringify(found, null, 2)}\n` : recordVerifiedText(found, lang));
  return found.verdict === 'matches' ? 0 : 1;
}

function recordAt(path: string): Readonly<Record<string, unknown>> {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw cannotOpenFault(new CannotOpen(path, cause));
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // What is no JSON is no record either.
  }
  throw new UsageFault({
    en: `${path} does not hold one record as JSON. Ask the agency for the line of its log, alone in a file.`,
    es: `${path} no contiene un registro en JSON. Pida a la agencia la línea de su bitácora, sola en un archivo.`,
  });
}
