import { showNumber } from '@daybook/reports/printing';
import type { ChartFigure } from '../../charts/chart-data.ts';
import { chartSum } from '../../charts/chart-sum.ts';
import type { StateQuarter } from '../facts/state-quarter.ts';
import type { SiteSource } from '../page/site-page.ts';

/** What those who reported were asked and decided, in a sentence. */
export function figuresSentence(sum: StateQuarter, { words }: SiteSource): string {
  const { overview, charts } = words;
  const said = ({ value, isAtLeast }: ChartFigure) =>
    `${isAtLeast === true ? `${charts.atLeast} ` : ''}${showNumber(value)}`;
  const { answers, requests, asks, decided } = sum;
  if (asks === undefined) return answers === 0 ? overview.nobodyReported : overview.nothingReported;
  const asked = requests === undefined ? undefined : said(requests);
  if (decided === undefined || asks.value === 0) return overview.receivedOnly(asked, said(asks));
  const besides = chartSum([decided['none-made'], decided['not-recorded']]);
  return overview.received(asked, said(asks), said(decided.complied), said(decided.declined), said(besides));
}
