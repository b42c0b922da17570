import { states } from '@daybook/files';
import type { Agency, Finding } from '@daybook/types';
import { titlesIn } from '../entry/titles-in.ts';
import type { TypedAgency } from '../reference/typed-agency.ts';
import { zones } from '../reference/zones.ts';
import type { Answer, Asked } from '../server/route.ts';
import { ChoiceField } from './choice-field.tsx';
import { Field } from './field.tsx';

/** What stands in the form, and what is wrong with it. */
export interface AgencyForm {
  readonly key: string;
  readonly typed: TypedAgency;
  readonly agency: Agency | undefined;
  readonly findings: readonly Finding[];
}

/** The form in which the administrator says which agency this is. */
export function agencyPage({ lang }: Asked, { key, typed, agency, findings }: AgencyForm): Answer {
  const say = words[lang];
  const inList = (list: string) => titlesIn(lang, list);
  return {
    title: say.title,
    status: findings.length > 0 ? 422 : 200,
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        <p className="lead">{agency === undefined ? say.first : say.known(agency.agency_id)}</p>
        <p>
          <a href="/agency/records">{say.records}</a>
        </p>
        {findings.length === 0 ? null : (
          <div className="notice stop" role="alert">
            <ul>
              {findings.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </div>
        )}
        <form method="post" action="/agency">
          <input type="hidden" name="key" value={key} />
          <Field name="name" label={say.name} hint={say.nameHint} value={typed.name} maxLength={200} />
          <ChoiceField
            name="state"
            label={say.state}
            value={typed.state}
            choices={states.map(({ postal, name }) => ({ code: postal, title: name }))}
          />
          <ChoiceField name="agency_type" label={say.kind} value={typed.agency_type} choices={inList('agency-type')} />
          <ChoiceField
            name="operator_level"
            label={say.level}
            value={typed.operator_level}
            choices={inList('operator-level').filter(({ code }) => code !== 'unknown' && code !== 'federal')}
          />
          <ChoiceField
            name="time_zone"
            label={say.zone}
            hint={say.zoneHint}
            value={typed.time_zone}
            choices={zones.map((code) => ({ code, title: code.replaceAll('_', ' ') }))}
          />
          <Field name="ori" label={say.ori} hint={say.oriHint} value={typed.ori} isOptional maxLength={9} />
          <div className="field">
            <label htmlFor="facilities">{say.facilities}</label>
            <p className="hint" id="facilities-hint">
              {say.facilitiesHint}
            </p>
            <textarea
              id="facilities"
              name="facilities"
              rows={4}
              defaultValue={typed.facilities}
              aria-describedby="facilities-hint"
            />
          </div>
          <button type="submit">{say.save}</button>
        </form>
      </div>
    ),
  };
}

const words = {
  en: {
    title: 'The agency',
    first: 'Say which agency keeps its log here. Its id follows from its name and state, and stays for good.',
    known: (id: string) => `Its id is ${id}. A change is kept as a new revision; the earlier ones stay.`,
    name: 'Name',
    nameHint: 'As it stands on its letters: Larkmere County Sheriff’s Office.',
    state: 'State',
    kind: 'Kind of agency',
    level: 'Level of government',
    zone: 'Time zone',
    zoneHint: 'Days and quarters follow the clocks of this zone.',
    ori: 'ORI',
    oriHint: 'The nine characters by which the FBI knows it, if you have them.',
    facilities: 'Places where people are held or met',
    facilitiesHint: 'One a line: Main Jail. Leave it empty if there is none.',
    records: 'Bring records about the agency: its government, policies and agreements',
    save: 'Save',
  },
  es: {
    title: 'La agencia',
    first: 'Diga qué agencia lleva aquí su bitácora. Su id se forma con el nombre y el estado, y queda para siempre.',
    known: (id: string) => `Su id es ${id}. Un cambio se guarda como nueva revisión; las anteriores quedan.`,
    name: 'Nombre',
    nameHint: 'Como figura en sus cartas: Larkmere County Sheriff’s Office.',
    state: 'Estado',
    kind: 'Tipo de agencia',
    level: 'Nivel de gobierno',
    zone: 'Zona horaria',
    zoneHint: 'Los días y los trimestres siguen los relojes de esta zona.',
    ori: 'ORI',
    oriHint: 'Los nueve signos con que el FBI la conoce, si los tiene.',
    facilities: 'Lugares donde se retiene o atiende a personas',
    facilitiesHint: 'Uno por línea: Cárcel principal. Déjelo vacío si no hay ninguno.',
    records: 'Traer registros sobre la agencia: su gobierno, políticas y acuerdos',
    save: 'Guardar',
  },
};
