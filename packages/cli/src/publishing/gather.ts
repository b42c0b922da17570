import { HeldFacts, type ReleaseFacts } from '@daybook/publisher';
import type { LegalProfile } from '@daybook/types';
import type { Checked } from '@daybook/validator';
import { checkPaths } from '../checking/check-paths.ts';
import { lawFingerprints } from '../counting/law-fingerprints.ts';
import { logFingerprint } from '../counting/log-fingerprint.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** What was read to be published, and what the check said of it. */
export interface Gathered {
  readonly facts: Omit<ReleaseFacts, 'log_sha256'>;
  /** The SHA-256 of the log, worked out when it is asked for; none where there is no log. */
  readonly logSha256: () => Promise<string | undefined>;
  readonly checked: Checked;
  /** The legal profiles among the files. */
  readonly profiles: readonly LegalProfile[];
}

/**
 * Checks the files and gathers what one agency holds.
 *
 * @param agencyId whose; where nothing is said, the agency that keeps the only log among them.
 * @throws UsageFault where that is not clear, or nobody knows the agency.
 */
export async function gather(
  paths: readonly string[],
  agencyId: string | undefined,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<Gathered> {
  const held = new HeldFacts(agencyId);
  const checked = await checkPaths(paths, { count: held.count }, options, terminal);
  const isNil = Array.isArray(options.nil);
  const [only = isNil ? (agencyId ?? held.onlyAgency?.agency_id) : undefined, ...others] = held.logs;
  if (only === undefined) throw noLog(paths, agencyId);
  if (others.length > 0) throw several([only, ...others]);
  const facts = held.of(only, lawFingerprints);
  if (facts === undefined) throw noAgency(only);
  const files = held.filesOf(only);
  return {
    facts,
    logSha256: async () => (files.size > 0 ? logFingerprint(files, paths) : undefined),
    checked,
    profiles: held.profiles,
  };
}

function noLog(paths: readonly string[], agencyId: string | undefined): UsageFault {
  const files = paths.join(' ');
  const whose = agencyId ?? (['an agency', 'una agencia'] as const);
  const [en, es] = typeof whose === 'string' ? [whose, whose] : whose;
  return new UsageFault({
    en: `${files} holds no entry of the log of ${en} that could be read.\nType: daybook validate ${files}`,
    es: `${files} no contiene ninguna anotación de la bitácora de ${es} que se pueda leer.\nEscriba: daybook validate ${files}`,
  });
}

function several(ids: readonly string[]): UsageFault {
  const list = ids.map((id) => `\n  --agency ${id}`).join('');
  return new UsageFault({
    en: `The files hold the logs of several agencies. A release is of one. Say which:${list}`,
    es: `Los archivos contienen bitácoras de varias agencias. Una publicación es de una. Diga cuál:${list}`,
  });
}

function noAgency(id: string): UsageFault {
  return new UsageFault({
    en: `The record of ${id} is not among the files, so its name and time zone are not known. Name the file of agencies too.`,
    es: `El registro de ${id} no está entre los archivos, así que no se conocen su nombre ni su zona horaria. Nombre también el archivo de agencias.`,
  });
}
