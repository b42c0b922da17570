import {
  bindingOf,
  createRegimeReport,
  nextReport,
  type RegimeReportMaker,
  regimePeriodAt,
  shippedRegimes,
} from '@daybook/reports';
import { agencyName } from '@daybook/reports/printing';
import type { Agency, Regime, RegimeReport } from '@daybook/types';
import { checkPaths } from '../checking/check-paths.ts';
import { noLogFault } from '../counting/no-log-fault.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { type Listed, listText } from './list-text.ts';

/**
 * Lists the reporting laws: every one, or those that bind an agency, with what is due next and what its log lacks.
 * Gives the exit code.
 */
export async function listRegimes(
  paths: readonly string[],
  agencyId: string | undefined,
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const today = todayOf(options.asOf ?? options.today) as RegimeReport['as_of'];
  if (agencyId === undefined)
    return say(
      shippedRegimes.map((regime) => listed(regime, today)),
      { hasLog: false, options, terminal },
    );
  if (paths.length === 0)
    throw new UsageFault({
      en: `Name the files that hold the agency and its place, and its log if there is one.\nType: daybook regime --list agencies.ndjson jurisdictions.ndjson logs/ --agency ${agencyId}`,
      es: `Nombre los archivos de la agencia y de su lugar, y su bitácora si la hay.\nEscriba: daybook regime --list agencies.ndjson jurisdictions.ndjson logs/ --agency ${agencyId}`,
    });
  const makers = new Map<Regime, RegimeReportMaker>();
  let agency: Agency | undefined;
  let agencies: readonly Agency[] = [];
  let hasLog = false;
  let gap = '';
  const checked = await checkPaths(
    paths,
    {
      count: (known) => {
        // Where the check starts over, because law came after entries, counting does too.
        makers.clear();
        hasLog = false;
        gap = '';
        agency = known.agency(agencyId);
        agencies = known.agencies();
        const chain = known.law.chainOf(agencyId);
        if (agency === undefined || 'missing' in chain) {
          gap = 'missing' in chain ? String(chain.missing) : '';
          return { take: () => undefined };
        }
        const given = known.regimes();
        const regimes = [
          ...shippedRegimes.filter(({ regime_id }) => !given.some((own) => own.regime_id === regime_id)),
          ...given,
        ];
        for (const regime of regimes.filter((one) => bindingOf(one, chain, today) === 'binds')) {
          const { name } = regimePeriodAt(today, regime, -1);
          makers.set(
            regime,
            createRegimeReport(regime, { agency, period: name, as_of: today, law: known.law, regimes }),
          );
        }
        for (const agreement of known.agreements()) for (const maker of makers.values()) maker.take(agreement);
        return {
          take(record) {
            if (record.record === 'request' && record.agency_id === agencyId) hasLog = true;
            for (const maker of makers.values()) maker.take(record);
          },
        };
      },
    },
    options,
    terminal,
  );
  if (agency === undefined) throw noLogFault({ paths, agencyId, agency, others: agencies, checked });
  if (gap !== '')
    throw new UsageFault({
      en: `The place of ${agencyName(agency)} is not among the files, so its law is not known. Name the file of jurisdictions too.`,
      es: `El lugar de ${agencyName(agency)} no está entre los archivos, así que no se conoce su ley. Nombre también el archivo de jurisdicciones.`,
    });
  const list = [...makers].map(([regime, maker]) => listed(regime, today, hasLog ? maker.finish() : undefined));
  return say(list, { whose: agencyName(agency), hasLog, options, terminal });
}

interface Saying {
  readonly whose?: string;
  readonly hasLog: boolean;
  readonly options: Readonly<Record<string, unknown>>;
  readonly terminal: Terminal;
}

async function say(list: readonly Listed[], { whose, hasLog, options, terminal }: Saying): Promise<number> {
  const { lang } = terminal;
  const json = options.json === true;
  terminal.out(json ? `${JSON.stringify(list.map(record), null, 2)}\n` : await listText(list, { whose, hasLog, lang }));
  return 0;
}

function listed(regime: Regime, today: string, report?: RegimeReport): Listed {
  return { regime, next: nextReport(regime, today), ...(report === undefined ? {} : { report }) };
}

/** What a program reads of a line of the list. */
function record({ regime, next, report }: Listed) {
  const lacking = (report?.elements ?? []).filter((element) => element.lacking > 0);
  return {
    regime_id: regime.regime_id,
    title: regime.title,
    draft: regime.state_of_check === 'draft',
    cadence: regime.cadence,
    recipient: regime.recipient,
    nil_rule: regime.nil_rule.rule,
    period: next.period.name,
    ...(next.due_on === undefined ? {} : { due_on: next.due_on }),
    ...(report === undefined
      ? {}
      : {
          counted: report.period.name,
          entries: report.parts.map(({ part_id, entries }) => ({ part_id, entries })),
          lacking: lacking.map(({ element_id, asked, lacking: without }) => ({ element_id, asked, lacking: without })),
        }),
  };
}
