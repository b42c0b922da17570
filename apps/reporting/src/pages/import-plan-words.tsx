import type { Lang, Words } from '@daybook/types';
import type { WhyNotImported } from '../import/judge-record.ts';
import type { ImportPlan } from '../import/plan-import.ts';

/** What would become of the requests of a file beside what is kept already, and what stands in the way. */
export function ImportPlanWords({ plan, lang }: { plan: ImportPlan; lang: Lang }) {
  const say = words[lang];
  const refused = [...plan.refused];
  return (
    <>
      <ul>
        <li>{say.news(plan.news)}</li>
        {plan.corrections === 0 ? null : <li>{say.corrections(plan.corrections)}</li>}
        {plan.there === 0 ? null : <li>{say.there(plan.there)}</li>}
      </ul>
      {refused.length === 0 ? null : (
        <div className="notice stop" role="alert">
          <p>{say.refused}</p>
          <ul>
            {refused.map(([why, { count, ids }]) => (
              <li key={why}>
                {WHY[why][lang]} ({count}): {ids.join(', ')}
                {count > ids.length ? ' …' : ''}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

const WHY: Readonly<Record<WhyNotImported, Words>> = {
  'another-agency': {
    en: 'They are requests of another agency. The log of this app is of one agency',
    es: 'Son solicitudes de otra agencia. La bitácora de esta aplicación es de una sola',
  },
  'not-own-log': {
    en: 'They come from a list of somebody else, not from the log of the agency',
    es: 'Vienen de una lista de otro organismo, no de la bitácora de la agencia',
  },
  'says-otherwise': {
    en: 'An entry with the same id and revision is here in other words. Give the corrected one the next revision and a reason',
    es: 'Ya hay aquí una anotación con la misma id y revisión y otras palabras. Dé a la corregida la revisión siguiente y un motivo',
  },
  'revision-missing': {
    en: 'A revision before this one is neither here nor in the file',
    es: 'Falta una revisión anterior, aquí y en el archivo',
  },
  expunged: {
    en: 'An entry of this id was destroyed by order of a law or a court. It cannot come back',
    es: 'Una anotación con esta id se destruyó por orden de una ley o un tribunal. No puede volver',
  },
};

const words = {
  en: {
    news: (count: number) => `New: ${count}`,
    corrections: (count: number) => `Later revisions of entries: ${count}`,
    there: (count: number) => `Here already, in the same words: ${count}`,
    refused: 'These cannot become entries here, so nothing of the file is saved:',
  },
  es: {
    news: (count: number) => `Nuevas: ${count}`,
    corrections: (count: number) => `Revisiones posteriores de anotaciones: ${count}`,
    there: (count: number) => `Ya están aquí con las mismas palabras: ${count}`,
    refused: 'Estas no pueden ser anotaciones aquí, así que no se guarda nada del archivo:',
  },
};
