import { isEntry } from '@daybook/files';
import { CannotOpen, readPath } from '@daybook/files/node';
import type { LogEntry } from '@daybook/statewide/browser';
import type { Agency } from '@daybook/types';
import { cannotOpenFault } from '../paths/cannot-open-fault.ts';
import { expandPaths } from '../paths/expand-paths.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** The own log of one agency, and the agencies that the files hold. */
export interface LogsRead {
  readonly agencyId: string;
  readonly entries: readonly LogEntry[];
  readonly agencies: readonly Agency[];
}

/** Reads a log, whole or as published. @throws UsageFault where it is not clear whose log is meant, or there is none. */
export async function logsRead(typed: readonly string[], agency: unknown): Promise<LogsRead> {
  const logs = new Map<string, LogEntry[]>();
  const agencies: Agency[] = [];
  try {
    for await (const batch of readPath(expandPaths(typed)))
      for (const reading of batch) {
        if (!isEntry(reading)) continue;
        if (reading.kind === 'agency') agencies.push(reading.record as unknown as Agency);
        if (reading.kind !== 'request') continue;
        const entry = reading.record as unknown as LogEntry;
        if (entry.source?.kind !== 'own-log' || entry.agency_id === undefined) continue;
        const log = logs.get(entry.agency_id) ?? [];
        log.push(entry);
        logs.set(entry.agency_id, log);
      }
  } catch (fault) {
    throw fault instanceof CannotOpen ? cannotOpenFault(fault) : fault;
  }
  const [only, ...others] = typeof agency === 'string' ? [agency] : [...logs.keys()];
  // Who received nothing keeps an empty log: it is one all the same where the agency is known.
  const isKnown = agencies.some(({ agency_id }) => agency_id === only);
  const entries = only === undefined ? undefined : (logs.get(only) ?? (isKnown ? [] : undefined));
  if (others.length > 0) {
    const list = [only, ...others].map((id) => `\n  --agency ${id}`).join('');
    throw new UsageFault({
      en: `The files hold the logs of several agencies. Say whose is meant:${list}`,
      es: `Los archivos contienen bitácoras de varias agencias. Diga cuál:${list}`,
    });
  }
  if (only === undefined || entries === undefined)
    throw new UsageFault({
      en: `${typed.join(' ')} holds no log of ${only ?? 'an agency'}.\nType: daybook validate ${typed.join(' ')}`,
      es: `${typed.join(' ')} no contiene ninguna bitácora de ${only ?? 'una agencia'}.\nEscriba: daybook validate ${typed.join(' ')}`,
    });
  return { agencyId: only, entries, agencies };
}
