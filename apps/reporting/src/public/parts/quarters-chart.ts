import type { Markup } from '@daybook/files';
import type { Cell, Printout } from '@daybook/reports/printing';
import { type ChartData, type ChartPoint, chartFigure } from '@daybook/statewide/browser';
import type { PublicSource } from '../public-source.ts';
import { quartersBetween } from '../quarters-between.ts';

/** How many quarters are drawn: the latest, so that a phone has room for them. */
const MOST = 8;

/** What the bars are made of, by the columns of the table that the report prints. */
const PARTS = [
  { key: 'complied', look: 'solid', columns: ['complied_full', 'complied_partial'] },
  { key: 'declined', look: 'hatched', columns: ['declined'] },
  { key: 'undecided', look: 'pale', columns: ['none_made'] },
  { key: 'notRecorded', look: 'dotted', columns: ['not_recorded'] },
] as const;

/** The asks of each quarter by decision, drawn and as a table, as the reports print them; nothing where there is one quarter alone. */
export function quartersChart({ facts, printouts, words, lang }: PublicSource): Markup | undefined {
  const { chart } = words;
  const names = quartersBetween(facts.quarters.map(({ period }) => period)).slice(-MOST);
  if (names.length < 2) return undefined;
  const data: ChartData = {
    id: 'asks',
    title: chart.title,
    unit: chart.unit,
    description: chart.said,
    heading: chart.quarter,
    total: chart.all,
    absent: chart.absent,
    atLeast: chart.atLeast,
    series: PARTS.map(({ key, look }) => ({ label: chart[key], look })),
    points: names.map((period, at) => pointOf(period, at, printouts.get(period))),
  };
  return chartFigure('bars', data, lang);
}

function pointOf(period: string, at: number, printout: Printout | undefined): ChartPoint {
  const [year = '', quarter = ''] = period.split('-');
  const figures = printout === undefined ? undefined : figuresIn(printout);
  return {
    label: period,
    below: at === 0 || quarter === 'Q1' ? [quarter, year] : [quarter],
    ...(figures === undefined ? {} : { figures }),
  };
}

/** The last row of the table of asks, added up by the report; zeros where nothing was received; else nothing is known. */
function figuresIn({ sections, keyFigures }: Printout): ChartPoint['figures'] {
  const table = sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'asks-by-decision');
  const total = table?.rows.find(({ isTotal }) => isTotal === true);
  if (table === undefined || total === undefined) {
    const isNothing = keyFigures.slice(0, 2).every(({ cell }) => cell.kind === 'number' && cell.value === 0);
    return isNothing ? PARTS.map(() => ({ value: 0 })) : undefined;
  }
  return PARTS.map(({ columns }) => {
    const cells = table.columns.flatMap(({ id }, at) =>
      (columns as readonly string[]).includes(id) ? (total.cells[at] ?? []) : [],
    ) as readonly Cell[];
    const known = cells.flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));
    const value = known.reduce((sum, one) => sum + one, 0);
    return known.length < cells.length ? { value, isAtLeast: true } : { value };
  });
}
