import type { RecordRule, Registry } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A duty that an agency of a registry has, or is exempt from, and that the registry does not describe. */
export const reporterDutyUnknown: RecordRule<Registry, Sight> = {
  id: 'reporter-duty-unknown',
  scope: 'record',
  record: 'registry',
  severity: 'error',
  title: { en: 'A duty that the registry does not describe', es: 'Una obligación que el registro no describe' },
  why: {
    en: 'Without the duty nobody knows for which periods and by when a report is expected: the agency would be expected by nothing, and its silence would not show.',
    es: 'Sin la obligación nadie sabe por qué períodos ni hasta cuándo se espera un informe: nada obligaría a la agencia, y su silencio no se vería.',
  },
  fix: {
    en: 'Compare the spelling with the "Duty id" of the duties of the registry, or describe the duty there.',
    es: 'Compare cómo está escrito con el "Id de la obligación" de las obligaciones del registro, o describa ahí la obligación.',
  },
  message: {
    en: 'No duty of the registry is called {duty}.',
    es: 'Ninguna obligación del registro se llama {duty}.',
  },
  since: '1.0',
  check({ duties, reporters }, report) {
    const known = new Set<string>(duties.map(({ duty }) => duty));
    const judge = (pointer: string, duty: string) => {
      if (!known.has(duty)) report(pointer, { values: { duty } });
    };
    for (const [at, { duties: own = [], exempt }] of reporters.entries()) {
      for (const [no, duty] of own.entries()) judge(`/reporters/${at}/duties/${no}`, duty);
      for (const [no, { duty }] of exempt.entries()) judge(`/reporters/${at}/exempt/${no}/duty`, duty);
    }
  },
};
