import { toNdjson } from '@daybook/files';
import { type RegulatorLogOptions, regulatorLog, regulatorViews } from '@daybook/publisher';
import { showNumber } from '@daybook/reports/printing';
import type { Lang, Request } from '@daybook/types';
import { writeWhole } from '../paths/write-whole.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Where the entries go that a law asks for. */
export interface EntriesFor {
  take(request: Request): void;
  /** Writes them, and says how many there are. */
  write(options: Omit<RegulatorLogOptions, 'publicIdOf'>, lang: Lang): string;
}

/** @throws UsageFault for a law that asks for no entries, and for a file that is no .ndjson. */
export function entriesFor(law: string, path: string): EntriesFor {
  if (!regulatorViews.includes(law))
    throw new UsageFault({
      en: `${law} asks for no entries, only for its report. Leave out --entries. Laws that ask for entries: ${regulatorViews.join(', ')}.`,
      es: `${law} no pide anotaciones, solo su informe. Omita --entries. Leyes que piden anotaciones: ${regulatorViews.join(', ')}.`,
    });
  if (!/\.(?:ndjson|jsonl)$/i.test(path))
    throw new UsageFault({
      en: `${path}: entries are written one a line, so the name must end with .ndjson.\nType: --entries entries.ndjson`,
      es: `${path}: las anotaciones se escriben una por línea, así que el nombre debe terminar en .ndjson.\nEscriba: --entries anotaciones.ndjson`,
    });
  const requests: Request[] = [];
  return {
    take: (request) => requests.push(request),
    write(options, lang) {
      const { entries, left_out } = regulatorLog(requests, { ...options, publicIdOf: ({ public_id }) => public_id });
      writeWhole(path, toNdjson(entries));
      const others = showNumber(Object.values(left_out).reduce((sum, one) => sum + one, 0));
      const count = showNumber(entries.length);
      return lang === 'es'
        ? `${path}: ${count} ${entries.length === 1 ? 'anotación' : 'anotaciones'}, con las columnas que enumera la ley y ninguna otra; ${others} de la bitácora no se incluyen. Contiene días y no está protegido: es solo para el destinatario.\n`
        : `${path}: ${count} ${entries.length === 1 ? 'entry' : 'entries'}, with the columns that the law lists and no other; ${others} of the log not among them. It holds days and is not protected: it is for the recipient alone.\n`;
    },
  };
}
