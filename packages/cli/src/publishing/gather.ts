import type { ReleaseFacts } from '@daybook/publisher';
import { foldRecords, lawFilesOf } from '@daybook/reports';
import type { Agency, Agreement, Jurisdiction, LegalProfile, QuarterlyReport, Regime, Request } from '@daybook/types';
import type { Checked } from '@daybook/validator';
import { checkPaths } from '../checking/check-paths.ts';
import { lawFingerprints } from '../counting/law-fingerprints.ts';
import { logFingerprint } from '../counting/log-fingerprint.ts';
import { regimesOf } from '../statutory/regimes-of.ts';
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
  const requests = new Map<string, Request[]>();
  const files = new Map<string, Set<string>>();
  const reports: QuarterlyReport[] = [];
  let known: Known | undefined;
  const checked = await checkPaths(
    paths,
    {
      count: (context) => {
        // Where the check starts over, so does this.
        known = context;
        requests.clear();
        files.clear();
        reports.splice(0);
        return {
          take(record, file) {
            if (record.record === 'quarterly-report') reports.push(record);
            if (record.record !== 'request' || record.source.kind !== 'own-log') return;
            const { agency_id } = record;
            if (agency_id === undefined || (agencyId !== undefined && agency_id !== agencyId)) return;
            listOf(requests, agency_id).push(record);
            files.set(agency_id, (files.get(agency_id) ?? new Set()).add(file));
          },
        };
      },
    },
    options,
    terminal,
  );
  const isNil = Array.isArray(options.nil);
  const [only = isNil ? (agencyId ?? known?.onlyAgency()?.agency_id) : undefined, ...others] = requests.keys();
  if (only === undefined) throw noLog(paths, agencyId);
  if (others.length > 0) throw several([only, ...others]);
  const agency = known?.agency(only);
  if (known === undefined || agency === undefined) throw noAgency(only);
  const { law, lawFiles } = known;
  const entries = known.list().entries;
  return {
    facts: {
      agency,
      requests: requests.get(only) ?? [],
      jurisdictions: foldRecords(of<Jurisdiction>(entries, 'jurisdiction')).current,
      agreements: known.agreements(),
      context: reports.filter(({ basis }) => basis.kind === 'context-only'),
      regimes: regimesOf(known.regimes()),
      law,
      law_files: lawFilesOf(law, only, lawFingerprints(lawFiles)),
    },
    logSha256: async () => (files.has(only) ? logFingerprint(files.get(only) ?? [], paths) : undefined),
    checked,
    profiles: of<LegalProfile>(entries, 'legal-profile'),
  };
}

/** What the check came to know of records that others refer to. */
interface Known {
  readonly law: ReleaseFacts['law'];
  readonly lawFiles: ReadonlyMap<string, string>;
  agency(id: string): Agency | undefined;
  onlyAgency(): Agency | undefined;
  agreements(): Agreement[];
  regimes(): Regime[];
  list(): { readonly entries: readonly { readonly kind: string; readonly record: object }[] };
}

function of<T>(entries: readonly { readonly kind: string; readonly record: object }[], kind: string): T[] {
  return entries.filter((entry) => entry.kind === kind).map(({ record }) => record as T);
}

function listOf(lists: Map<string, Request[]>, id: string): Request[] {
  const list = lists.get(id) ?? [];
  lists.set(id, list);
  return list;
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
