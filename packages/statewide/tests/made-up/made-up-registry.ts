import { parsePeriod } from '@daybook/files';
import type { Registry } from '@daybook/types';
import type { MadeUpAgency } from './made-up-agency.ts';

/** Who is expected to report in a made-up state: every agency, from the first of the quarters on, within 60 days. */
export function madeUpRegistry(agencies: readonly MadeUpAgency[], quarters: readonly string[]): Registry {
  const [first, last] = [quarters[0], quarters.at(-1)].map((name) => parsePeriod(name ?? ''));
  return {
    record: 'registry',
    standard_version: '1.0',
    revision: 1,
    registry_id: 'zz-made-up-reporters',
    title: { en: 'Expected reporters of a made-up state', es: 'Quienes deben informar en un estado inventado' },
    state: 'ZZ',
    as_of: last?.end_on,
    source: { kind: 'other' },
    duties: [
      {
        duty: 'zz-quarterly-programme',
        title: { en: 'Quarterly reporting programme', es: 'Programa de informes trimestrales' },
        citation: { text: 'Made up by a seeded generator' },
        verification: 'design',
        period_kind: 'quarter',
        due: { rule: 'days-after-period-end', days: 60, on_days_off: 'stays' },
        when_nothing: 'certificate',
        agency_types: [],
        answered_by: ['own-log'],
        from: first?.start_on,
      },
    ],
    reporters: agencies.map(({ agency: { agency_id, names, agency_type, time_zone } }) => ({
      agency_id,
      name: names[0]?.name,
      agency_type,
      time_zone,
      exempt: [],
    })),
  } as unknown as Registry;
}
