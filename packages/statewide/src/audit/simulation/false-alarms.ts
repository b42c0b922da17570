import type { Lang, Words } from '@daybook/types';
import { seededChance } from '../../statistics/seeded-chance.ts';
import type { Funnel } from '../funnel.ts';
import { showRate } from '../show-rate.ts';
import type { World } from './made-quarters.ts';
import { type AlarmShare, simulateFalseAlarms } from './simulate-false-alarms.ts';

/** So many comparisons of each world leave a rate of 2 in 1,000 a range of about two and a half. */
const COMPARISONS = 5_000;
/** A rate that goes up and down by a fifth from quarter to quarter. */
const WOBBLE = 0.04;
const SEED = 1;

interface Case {
  readonly title: Words;
  readonly world: World;
}

/**
 * The false alarms of the audit in a state like this one, measured by simulation: agencies of the same sizes and the same
 * rate, in which nothing is amiss; and then one agency of middle size whose rate grew, and how often the audit asks about it.
 * The same state gives the same text.
 */
export function falseAlarms({ points, transfers, bookings, spread = 0 }: Funnel, lang: Lang): string {
  const sizes = thinned(points.map((point) => point.bookings).sort((left, right) => left - right));
  const middle = sizes[Math.floor(sizes.length / 2)] ?? 1;
  const world = { sizes, rate: transfers / bookings };
  const planted = (times: number): Case => ({
    title: {
      en: `one of ${middle} bookings hands over ${times} times as many: found`,
      es: `una de ${middle} ingresos entrega ${times} veces más: se encuentra`,
    },
    world: { ...world, sizes: [middle, ...sizes], spread, wobble: WOBBLE, planted: times },
  });
  const cases: Case[] = [
    { title: { en: 'all alike', es: 'todas iguales' }, world: { ...world, spread: 0, wobble: 0 } },
    {
      title: { en: 'they differ as here', es: 'difieren como aquí' },
      world: { ...world, spread, wobble: 0 },
    },
    {
      title: { en: 'and each goes up and down by a fifth', es: 'y cada una sube y baja un quinto' },
      world: { ...world, spread, wobble: WOBBLE },
    },
    planted(2),
    planted(3),
    planted(5),
  ];
  const words = WORDS[lang];
  const lines = cases.map(({ title, world: made }) => {
    const runs = made.planted === undefined ? Math.ceil(COMPARISONS / sizes.length) : PLANTED_RUNS;
    const { beyond_usual, jumps } = simulateFalseAlarms(made, runs, seededChance(SEED));
    return `  ${shown(beyond_usual).padEnd(24)}${shown(jumps).padEnd(24)}${title[lang]}`;
  });
  return `${[
    words.title(sizes.length, showRate(transfers / bookings, 1000)),
    words.how,
    '',
    `  ${words.state.padEnd(24)}${words.past.padEnd(24)}`,
    ...lines,
  ].join('\n')}\n`;
}

/** At most `MOST` of some sorted numbers, evenly taken. */
function thinned(sorted: readonly number[]): readonly number[] {
  if (sorted.length <= MOST) return sorted;
  return Array.from({ length: MOST }, (_, at) => sorted[Math.round((at * (sorted.length - 1)) / (MOST - 1))] ?? 1);
}

const PLANTED_RUNS = 60;
/** Of a state of more agencies so many of their sizes are taken, from the smallest to the largest. */
const MOST = 60;

function shown({ comparisons, share }: AlarmShare): string {
  if (comparisons === 0) return '—';
  return `${showRate(share.estimate, 1000)} (${showRate(share.low, 1000)}–${showRate(share.high, 1000)})`;
}

const WORDS = {
  en: {
    title: (agencies: number, rate: string) =>
      `False alarms in a state of ${agencies} agencies of these sizes, ${rate} transfers in 1,000 bookings`,
    how: 'Made by chance with a fixed seed and asked by the same code. Questions in 1,000 comparisons, with the exact range (95 %).',
    state: 'apart-from-the-state',
    past: 'own-baseline-jump',
  },
  es: {
    title: (agencies: number, rate: string) =>
      `Falsas alarmas en un estado de ${agencies} agencias de estos tamaños, ${rate} entregas por 1,000 ingresos`,
    how: 'Hecho al azar con una semilla fija y preguntado por el mismo código. Preguntas por 1,000 comparaciones, con el margen exacto (95 %).',
    state: 'apart-from-the-state',
    past: 'own-baseline-jump',
  },
} as const;
