import { codelists, type RecordRule, type Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** Who took the person does not fit how custody ended. */
export const takerDisagreesWithEnd: RecordRule<Request, Sight> = {
  id: 'taker-disagrees-with-end',
  scope: 'record',
  record: 'request',
  when: 'custody',
  severity: 'warning',
  title: {
    en: 'Who took the person, and how custody ended',
    es: 'Quién recibió a la persona y cómo terminó la custodia',
  },
  why: {
    en: 'Transfers to ICE are counted from how custody ended. Who took the person must say the same.',
    es: 'Las entregas a ICE se cuentan según cómo terminó la custodia. Quién recibió a la persona debe decir lo mismo.',
  },
  fix: {
    en: 'Look at the release paper and correct "How custody ended" or "Taken by". In Excel both have a list in the cell.',
    es: 'Mire el documento de salida y corrija "Cómo terminó la custodia" o "Quién recibió a la persona". En Excel ambas tienen una lista en la celda.',
  },
  message: {
    en: 'Custody ended so: {end:custody-end}. Taken by: {taker:custody-taker}. The two do not go together.',
    es: 'La custodia terminó así: {end:custody-end}. Recibió a la persona: {taker:custody-taker}. No concuerdan.',
  },
  since: '1.0',
  check({ custody }, report) {
    const { taker, custody_end: end } = custody ?? {};
    if (taker === undefined || end === undefined || FITTING.get(end)?.has(taker) !== false) return;
    report('/custody/taker', { values: { end, taker } });
  },
};

/** Groups of takers that go with an end of custody, or with its group. Officers of ICE may come with those of others. */
const TAKERS: Readonly<Record<string, readonly string[]>> = {
  'transferred-to-ice': ['ice', 'other-federal'],
  'released-no-ice': ['none'],
  'remains-in-custody': ['none'],
  'released-to-other-agency': ['other', 'other-federal'],
};

const takers = codelists['custody-taker'].codes;

/** Takers that go with each end of custody. Who is not known goes with all. */
const FITTING = new Map<string, ReadonlySet<string>>(
  codelists['custody-end'].codes.flatMap(({ code, group = '' }) => {
    const fits = TAKERS[group] ?? TAKERS[code];
    const named = takers.filter((taker) => taker.group === 'missing' || fits?.includes(taker.group ?? ''));
    return fits === undefined ? [] : [[code, new Set<string>(named.map((taker) => taker.code))] as const];
  }),
);
