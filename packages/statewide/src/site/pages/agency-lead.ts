import { showDate, showNumber, showPeriod } from '@daybook/reports/printing';
import type { ChartFigure } from '../../charts/chart-data.ts';
import { chartSum } from '../../charts/chart-sum.ts';
import { quarterOf } from '../facts/quarters-shown.ts';
import type { SiteAgency } from '../facts/site-facts.ts';
import type { SiteSource } from '../page/site-page.ts';
import { agencyWords } from '../words/agency-words.ts';
import { standingKind } from './standing-cell.ts';

/** What an agency did about a quarter and, where it reported, what it was asked and decided. */
export function agencyLead(agency: SiteAgency, quarter: string, { lang, words }: SiteSource): string {
  const { lead, requests: what } = agencyWords[lang];
  const period = showPeriod(quarter, lang);
  const now = agency.quarters.get(quarter);
  const kind = standingKind(now?.standing);
  const dueOn = agency.history.find((one) => quarterOf(one) === quarter && one.is_expected)?.dueOn;
  const due = dueOn === undefined ? undefined : showDate(dueOn, lang);
  if (kind === 'silent' || kind === 'not-due') return lead[kind](period, due);
  const late = now?.standing.days_late ?? 0;
  const timing = late <= 0 ? '' : ` ${lead.late(words.late(showNumber(late)).replace(/ late$| de retraso$/, ''))}`;
  if (kind !== 'reported') return `${lead[kind](period)}${kind === 'nil' || kind === 'reported-zero' ? timing : ''}`;
  const said = ({ value, isAtLeast }: ChartFigure) =>
    `${isAtLeast === true ? `${words.charts.atLeast} ` : ''}${showNumber(value)}`;
  const { asks, requests, decided } = now ?? {};
  if (asks === undefined) return `${lead.noFigures(period)}${timing}`;
  const decisions =
    decided === undefined || asks.value === 0
      ? ''
      : lead.complied(
          said(decided.complied),
          said(decided.declined),
          said(chartSum([decided['none-made'], decided['not-recorded']])),
        );
  return `${lead.received(period, what(requests && said(requests), said(asks)), decisions)}${timing}`;
}
