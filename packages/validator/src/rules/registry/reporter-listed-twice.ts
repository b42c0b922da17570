import type { RecordRule, Registry } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** An agency or a place that a registry lists twice. */
export const reporterListedTwice: RecordRule<Registry, Sight> = {
  id: 'reporter-listed-twice',
  scope: 'record',
  record: 'registry',
  severity: 'error',
  title: { en: 'An agency that the registry lists twice', es: 'Una agencia que el registro enumera dos veces' },
  why: {
    en: 'Who is expected to report is counted from the registry. An agency that is listed twice would be expected twice, and silent twice.',
    es: 'Quién debe informar se cuenta con el registro. Una agencia enumerada dos veces se esperaría dos veces y estaría en silencio dos veces.',
  },
  fix: {
    en: 'Keep one of the two. If they are two agencies, give each its own id; if one took the place of the other, say so in "Successor".',
    es: 'Conserve una de las dos. Si son dos agencias, dé a cada una su propio id; si una reemplazó a la otra, indíquelo en "Sucesora".',
  },
  message: {
    en: '{reporter} is number {first} of the list already. This is number {again}.',
    es: '{reporter} ya es el número {first} de la lista. Este es el número {again}.',
  },
  since: '1.0',
  check({ reporters }, report) {
    const first = new Map<string, number>();
    for (const [at, { agency_id, jurisdiction_id }] of reporters.entries()) {
      const reporter = agency_id ?? jurisdiction_id;
      if (reporter === undefined) continue;
      const before = first.get(reporter);
      if (before === undefined) first.set(reporter, at);
      else {
        const field = agency_id === undefined ? 'jurisdiction_id' : 'agency_id';
        report(`/reporters/${at}/${field}`, { values: { reporter, first: before + 1, again: at + 1 } });
      }
    }
  },
};
