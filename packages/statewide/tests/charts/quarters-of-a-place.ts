import type { ChartData } from '../../src/charts/chart-data.ts';

/** Three quarters of a fictional place: one is whole, of one nobody reported, and in one a figure is withheld. */
export const quartersOfAPlace: ChartData = {
  id: 'asks',
  title: 'Asks & decisions',
  unit: 'asks',
  description: 'Asks by decision, three quarters.',
  heading: 'Quarter',
  total: 'All',
  besides: ['Reported'],
  absent: 'no report',
  atLeast: 'at least',
  series: [
    { label: 'Complied', look: 'solid' },
    { label: 'Declined', look: 'hatched' },
  ],
  points: [
    { label: '2026-Q1', below: ['Q1', '2026'], figures: [{ value: 10 }, { value: 30 }], besides: ['3 of 4'] },
    { label: '2026-Q2', below: ['Q2'], besides: ['0 of 4'] },
    {
      label: '2026-Q3',
      below: ['Q3'],
      figures: [{ value: 0 }, { value: 20, isAtLeast: true }],
      besides: ['4 of 4'],
    },
  ],
};
