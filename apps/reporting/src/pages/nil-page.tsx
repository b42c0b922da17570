import type { NilScopeCode } from '@daybook/types';
import { titlesIn } from '../entry/titles-in.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked } from '../server/route.ts';
import { Field } from './field.tsx';
import { quarterTitle } from './quarter-title.ts';

/** What stands in the form, and what is wrong with it. */
export interface NilForm {
  readonly quarter: string;
  readonly key: string;
  readonly scopes: readonly NilScopeCode[];
  readonly office: string;
  readonly wrong?: 'office-missing' | 'office-personal';
}

/** The form in which an office certifies that there was none. */
export function nilPage({ lang, store }: Asked, { quarter, key, scopes, office, wrong }: NilForm): Answer {
  const say = words[lang];
  const state = referencesOf(store.database).agency?.state;
  const offered = titlesIn(lang, 'nil-scope').filter(
    ({ code }) => !ILLINOIS.has(code) || state === 'IL' || scopes.includes(code as NilScopeCode),
  );
  const title = say.title(quarterTitle(quarter, lang));
  return {
    title,
    status: wrong === undefined ? 200 : 422,
    page: (
      <div className="narrow">
        <p>
          <a href={`/quarters/${quarter}`}>{say.back(quarterTitle(quarter, lang))}</a>
        </p>
        <h1>{title}</h1>
        <p className="lead">{say.lead}</p>
        <form method="post" action={`/quarters/${quarter}/nil`}>
          <input type="hidden" name="key" value={key} />
          <fieldset>
            <legend>{say.scopes}</legend>
            {offered.map(({ code, title: name, means }) => (
              <label key={code} className="choice">
                <input
                  type="checkbox"
                  name="scope"
                  value={code}
                  defaultChecked={scopes.includes(code as NilScopeCode)}
                />
                <span>
                  {name} <span className="quiet">{means}</span>
                </span>
              </label>
            ))}
          </fieldset>
          <Field
            name="office"
            label={say.office}
            hint={say.officeHint}
            value={office}
            isOptional
            maxLength={120}
            wrong={wrong === undefined ? undefined : say[wrong]}
          />
          <button type="submit">{say.go}</button>
        </form>
      </div>
    ),
  };
}

/** What the lists of 5 ILCS 805/25 ask about; elsewhere nobody knows them. */
const ILLINOIS: ReadonlySet<string> = new Set<NilScopeCode>(['list-1-civil-enforcement', 'list-2-detainers-warrants']);

const words = {
  en: {
    title: (quarter: string) => `Certify that there was none: ${quarter}`,
    back: (quarter: string) => `Back to: ${quarter}`,
    lead: 'A certificate says that somebody looked and there was none. Choose what it holds for. With nothing chosen, an earlier certificate is taken back.',
    scopes: 'There was none of',
    office: 'Office that certifies it',
    officeHint: 'An office, never a person: Records Division.',
    'office-missing': 'Name the office. A certificate is somebody’s.',
    'office-personal': 'This looks like a person’s. Name the office alone.',
    go: 'Certify',
  },
  es: {
    title: (quarter: string) => `Certificar que no hubo: ${quarter}`,
    back: (quarter: string) => `Volver a: ${quarter}`,
    lead: 'Un certificado dice que alguien miró y no hubo. Elija de qué. Sin elegir nada, se retira un certificado anterior.',
    scopes: 'No hubo ninguno de',
    office: 'Oficina que lo certifica',
    officeHint: 'Una oficina, nunca una persona: División de Registros.',
    'office-missing': 'Nombre la oficina. Un certificado es de alguien.',
    'office-personal': 'Esto parece de una persona. Nombre solo la oficina.',
    go: 'Certificar',
  },
};
