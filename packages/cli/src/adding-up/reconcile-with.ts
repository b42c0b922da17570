import { agencyName, CodeWords, formats } from '@daybook/reports/printing';
import { createReconciler, explainGaps, reconcilePrintable } from '@daybook/statewide/browser';
import type { AgencyId, Request } from '@daybook/types';
import { outputsOf } from '../printing/outputs-of.ts';
import { sayPrintable } from '../printing/say-printable.ts';
import { progressOn } from '../terminal/progress.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { linesOfTable } from './lines-of-table.ts';
import { logsRead } from './logs-read.ts';
import { monthTyped } from './month-typed.ts';
import { releasedRows } from './released-rows.ts';

/** Sets a log beside ICE's release, and says what came of it: 0 no gap is left open, 1 some are. */
export async function reconcileWith(
  paths: readonly string[],
  releases: readonly string[],
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const outputs = outputsOf(options, formats);
  const [from, to] = [monthTyped(options.from, '--from'), monthTyped(options.to, '--to')];
  if (from !== undefined && to !== undefined && from > to)
    throw new UsageFault({
      en: `--from ${from} is after --to ${to}. Type: --from ${to} --to ${from}`,
      es: `--from ${from} es posterior a --to ${to}. Escriba: --from ${to} --to ${from}`,
    });
  const { agencyId, entries, agencies } = await logsRead(paths, options.agency);
  const written =
    typeof options.facilities === 'string'
      ? await linesOfTable(options.facilities, ['as_listed', 'state', 'facility_id'])
      : [];
  const explained =
    typeof options.explanations === 'string'
      ? await linesOfTable(options.explanations, ['facility_id', 'period', 'kind', 'explanation'])
      : [];
  const reconciler = createReconciler({
    agency_id: agencyId as AgencyId,
    agencies,
    spellings: written.map(({ at }) => ({
      as_listed: at('as_listed'),
      state: at('state'),
      facility_id: at('facility_id'),
    })),
    from,
    to,
  });
  for (const entry of entries) reconciler.takeLogged(entry);
  let released = 0;
  const take = (row: Request) => {
    released += 1;
    reconciler.takeReleased(row);
  };
  await releasedRows(releases, take, terminal, progressOn(terminal, options.quiet === true));
  if (released === 0) throw noDetainers(releases);
  const plain = reconciler.finish();
  if (plain === undefined) throw nothingShared(paths, releases);
  const { lang } = terminal;
  const codes = await CodeWords.in(lang);
  const { reconciliation, unused } = explainGaps(
    plain,
    explained
      .filter(({ at }) => at('explanation') !== '')
      .map(({ row, at }) => ({
        ...{ row, facility_id: at('facility_id'), period: at('period'), kind: at('kind') },
        explanation: at('explanation'),
        ...(at('explained_count') !== '' && { count: Number(at('explained_count')) }),
        ...(at('explained_on') !== '' && { on: at('explained_on') }),
      })),
    new Set(codes.list('count-difference').map(([code]) => code)),
  );
  for (const { row, words } of unused) terminal.talk(`${options.explanations}: ${row}\n  ${words[lang]}\n`);
  const agency = agencies.findLast((one) => one.agency_id === agencyId);
  const name = agency === undefined ? agencyId : agencyName(agency);
  await sayPrintable(
    await reconcilePrintable(reconciliation, { lang, name, on: todayOf(options.today) }),
    outputs,
    options.full === true,
    terminal,
  );
  return unused.length > 0 || reconciliation.gaps.some(({ open }) => open > 0) ? 1 : 0;
}

function noDetainers(releases: readonly string[]): UsageFault {
  const release = releases.join(' ');
  return new UsageFault({
    en: `No detainer was found in ${release}. --with takes ICE’s release of detainers, or the folder that an import of it made.\nType: daybook import ice-detainers FILE --out FOLDER`,
    es: `No se encontró ninguna retención en ${release}. --with acepta la publicación de ICE sobre retenciones, o la carpeta que hizo una importación de ella.\nEscriba: daybook import ice-detainers ARCHIVO --out CARPETA`,
  });
}

function nothingShared(paths: readonly string[], releases: readonly string[]): UsageFault {
  const [log, release] = [paths.join(' '), releases.join(' ')];
  return new UsageFault({
    en: `${log} and ${release} share no month. Say from when to when the log was kept: --from 2026-01 --to 2026-03`,
    es: `${log} y ${release} no comparten ningún mes. Diga desde cuándo hasta cuándo se llevó la bitácora: --from 2026-01 --to 2026-03`,
  });
}
