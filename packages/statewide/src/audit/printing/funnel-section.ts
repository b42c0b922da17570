import type { PrintoutSection } from '@daybook/reports/printing';
import { funnelChart } from '../../charts/funnel-chart.ts';
import { rateInterval } from '../../statistics/rate-interval.ts';
import type { Funnel, FunnelPoint } from '../funnel.ts';
import { numberTitles } from '../number-titles.ts';
import { showRate } from '../show-rate.ts';
import type { AuditSource } from './audit-printable.ts';
import { auditWords } from './audit-words.ts';

/** The funnels of the last quarter, one a state: the drawing, and the table with the same figures. */
export function funnelSection({ audit, lang }: AuditSource): PrintoutSection[] {
  const words = auditWords[lang];
  const last = audit.funnels.at(-1)?.quarter;
  const others = [...new Set(audit.funnels.map(({ quarter }) => quarter))].filter((quarter) => quarter !== last);
  return audit.funnels
    .filter(({ quarter }) => quarter === last)
    .map((funnel) => ({
      id: `funnel-${funnel.state.toLowerCase()}`,
      heading: `${words.headings.funnel}, ${funnel.state}, ${funnel.quarter}`,
      short: `${words.headings.funnel.slice(0, 20)} ${funnel.state}`,
      lead: words.funnelLead,
      chart: funnelChart(funnel, lang),
      tables: [tableOf(funnel, lang)],
      notes: others.length === 0 ? [] : [words.otherQuarters(others.join(', '))],
    }));
}

function tableOf({ state, points, transfers, bookings, spread }: Funnel, lang: 'en' | 'es') {
  const words = auditWords[lang];
  const figure = (id: string, title: string) => ({ id, title, kind: 'number' as const });
  const row = ({ agency, agency_id, transfers: handed, bookings: booked }: FunnelPoint, position: string) => {
    const { low, high } = rateInterval(handed, booked);
    return {
      cells: [
        { kind: 'code' as const, text: agency, code: agency_id },
        { kind: 'text' as const, text: position },
        { kind: 'number' as const, value: handed },
        { kind: 'number' as const, value: booked },
        { kind: 'rate' as const, numerator: handed, denominator: booked, per: 1000 },
        { kind: 'text' as const, text: `${showRate(low, 1000)} ${words.to} ${showRate(high, 1000)}` },
      ],
    };
  };
  return {
    id: `funnel-${state.toLowerCase()}`,
    title: `${numberTitles['transfers-per-1000-bookings'][lang]}: ${state}, ${showRate(transfers / bookings, 1000)}`,
    columns: [
      { id: 'agency', title: words.columns.agency, kind: 'text' as const },
      { id: 'position', title: words.columns.position, kind: 'text' as const },
      figure('transfers', numberTitles.transfers[lang]),
      figure('bookings', numberTitles.bookings[lang]),
      figure('rate', numberTitles['transfers-per-1000-bookings'][lang]),
      figure('range', words.columns.range),
    ],
    rows: [...points]
      .sort((left, right) => right.transfers / right.bookings - left.transfers / left.bookings)
      .map((point) => row(point, words.positions[positionOf(point, spread !== undefined)])),
    isComplete: true,
    isMain: points.length <= SHORT,
    notes: [],
  };
}

/** As many agencies as a short print lists. */
const SHORT = 12;

function positionOf({ beyond_chance, beyond_usual }: FunnelPoint, isUsualKnown: boolean) {
  if (beyond_chance === undefined) return 'inside';
  if (beyond_usual !== undefined) return `asked-${beyond_usual}` as const;
  return isUsualKnown ? (`usual-${beyond_chance}` as const) : beyond_chance;
}
