import type { CalendarDate, Registry, RegistryReporter, Source } from '@daybook/types';
import type { State } from '../../places/state.ts';

/** A registry of all agencies of a state, without duties: whose report is expected by which law is for a person to say. */
export function seededRegistry(
  state: State,
  reporters: readonly RegistryReporter[],
  asOf: CalendarDate,
  source: Source,
): Registry {
  return {
    record: 'registry',
    standard_version: '1.0',
    revision: 1,
    registry_id: `${state.postal.toLowerCase()}-expected-reporters`,
    title: { en: `Expected reporters: ${state.name}`, es: `Quienes deben informar: ${state.name}` },
    state: state.postal,
    as_of: asOf,
    source,
    note: {
      en: 'All agencies of the FBI’s list. No duty is written down yet, so nobody is expected: add the laws and programmes that ask for reports.',
      es: 'Todas las agencias de la lista del FBI. Aún no hay ninguna obligación anotada, así que no se espera a nadie: agregue las leyes y los programas que piden informes.',
    },
    duties: [],
    reporters: [...reporters],
  };
}
