import type { RecordRule, Request } from '@daybook/types';
import type { Sight } from '../../sight.ts';
import { ruleIds } from '../generated/rule-ids.ts';

/** An answer to a flag of a name that no rule has. */
export const answerToUnknownRule: RecordRule<Request, Sight> = {
  id: 'answer-to-unknown-rule',
  scope: 'record',
  record: 'request',
  when: 'answered',
  severity: 'warning',
  title: { en: 'An answer to a flag that does not exist', es: 'Una respuesta a una señal que no existe' },
  why: {
    en: 'An answer stands beside the flag that it names. One with a wrong name stands nowhere, and the flag looks unanswered.',
    es: 'Una respuesta aparece junto a la señal que nombra. Con un nombre equivocado no aparece, y la señal parece sin respuesta.',
  },
  fix: {
    en: 'Copy the name of the flag from the list of findings, such as "hold-over-limit". In Excel it is the column "Rule" in the sheet of answers.',
    es: 'Copie el nombre de la señal de la lista de hallazgos, como "hold-over-limit". En Excel es la columna "Regla" en la hoja de respuestas.',
  },
  message: { en: 'No rule has the name {rule}.', es: 'Ninguna regla se llama {rule}.' },
  since: '1.0',
  check({ answers }, report) {
    answers.forEach(({ rule }, at) => {
      if (!known.has(rule)) report(`/answers/${at}/rule`, { values: { rule: rule.slice(0, 40) } });
    });
  },
};
const known = new Set(ruleIds);
