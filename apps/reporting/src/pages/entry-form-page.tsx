import type { Agency } from '@daybook/types';
import { columnOf } from '../entry/column-of.ts';
import { entryPlan, type Section } from '../entry/entry-plan.ts';
import type { FieldFinding } from '../entry/read-entry.ts';
import type { TypedEntry, TypedRow } from '../entry/typed-values.ts';
import type { Answer, Asked } from '../server/route.ts';
import { ColumnField } from './column-field.tsx';

/** What the form begins with, and what is said of it. */
export interface EntryForm {
  readonly agency: Agency;
  readonly typed: TypedEntry;
  /** How many asks and further papers there is room for. */
  readonly room: { readonly asks: number; readonly papers: number };
  /** Of the submission, so that sending it twice does nothing twice. */
  readonly key: string;
  readonly findings: readonly FieldFinding[];
  /** The entry that is corrected. */
  readonly correcting?: { readonly request_id: string; readonly revision: number };
  readonly draft_id?: string;
  /** Why the last press of the button saved nothing, where it is not the content. */
  readonly refused?: 'revision-taken' | 'clock-set-back' | 'submission-differs';
}

/** The form for one entry. It works without script: adding a row is a press of a button. */
export function entryFormPage({ lang }: Asked, form: EntryForm): Answer {
  const { typed, findings, room, correcting, refused } = form;
  const say = words[lang];
  const direction = typed.request.direction ?? 'inbound';
  const title = correcting === undefined ? say.title : say.correct(correcting.request_id);
  const errors = findings.filter(({ finding }) => finding.severity === 'error');
  const homeless = findings.filter(({ field }) => field === undefined);
  const sections = entryPlan.filter(({ directions }) => directions === undefined || directions.includes(direction));
  const rowsOf = (section: Section): readonly { prefix: string; row: TypedRow }[] => {
    if (section.each === undefined) return [{ prefix: '', row: typed.request }];
    const rows = section.each === 'ask' ? typed.asks : typed.papers;
    const first = section.each === 'ask' ? 1 : 2;
    const count = Math.max(section.each === 'ask' ? room.asks : room.papers, rows.length);
    return Array.from({ length: count }, (_, at) => ({
      prefix: `${section.each}-${at + first}.`,
      row: rows[at] ?? {},
    }));
  };
  return {
    title,
    status: errors.length > 0 ? 422 : refused === undefined ? 200 : 409,
    page: (
      <>
        <h1>{title}</h1>
        {refused === undefined ? null : (
          <div className="notice stop" role="alert">
            <p>{say[refused]}</p>
          </div>
        )}
        {errors.length === 0 ? null : (
          <div className="notice stop" role="alert">
            <h2>{say.notSaved(errors.length)}</h2>
            <ul>
              {errors.map(({ field, finding }) => (
                <li key={`${field} ${finding.message}`}>
                  {field === undefined ? finding.message : <a href={`#${field}`}>{finding.message}</a>}
                </li>
              ))}
            </ul>
          </div>
        )}
        {homeless
          .filter(({ finding }) => finding.severity !== 'error')
          .map(({ finding }) => (
            <p key={finding.message} className="notice">
              {finding.message}
            </p>
          ))}
        <form method="post" action="/entries">
          <input type="hidden" name="key" value={form.key} />
          <input type="hidden" name="room-asks" value={room.asks} />
          <input type="hidden" name="room-papers" value={room.papers} />
          {form.draft_id === undefined ? null : <input type="hidden" name="draft_id" value={form.draft_id} />}
          {correcting === undefined ? null : (
            <>
              <input type="hidden" name="correcting" value={correcting.request_id} />
              <input type="hidden" name="revision" value={correcting.revision} />
              <ColumnField
                name="revision_reason"
                column={columnOf('revision_reason')}
                lang={lang}
                value={typed.request.revision_reason}
                said={saidOf('revision_reason', findings)}
              />
            </>
          )}
          {sections.flatMap((section) =>
            rowsOf(section).map(({ prefix, row }, at) => (
              <details
                key={`${section.id} ${prefix}`}
                className="part"
                open={section.isFolded !== true || section.columns.some((one) => row[one] !== undefined)}
              >
                <summary>
                  {section.title[lang]}
                  {section.each === undefined ? null : ` · ${at + 1}`}
                </summary>
                {section.hint === undefined ? null : <p className="quiet">{section.hint[lang]}</p>}
                <div className="fields">
                  {section.columns.map((name) => (
                    <ColumnField
                      key={name}
                      name={`${prefix}${name}`}
                      column={columnOf(name)}
                      lang={lang}
                      value={row[name]}
                      said={saidOf(`${prefix}${name}`, findings)}
                      choices={name === 'facility_id' ? facilitiesOf(form.agency) : undefined}
                    />
                  ))}
                </div>
              </details>
            )),
          )}
          <div className="buttons">
            <button type="submit">{say.save}</button>
            <button type="submit" name="do" value="draft" className="second" formNoValidate>
              {say.draft}
            </button>
            {direction === 'inbound' ? (
              <>
                <button type="submit" name="do" value="ask" className="second" formNoValidate>
                  {say.ask}
                </button>
                <button type="submit" name="do" value="paper" className="second" formNoValidate>
                  {say.paper}
                </button>
              </>
            ) : null}
            <button type="submit" name="do" value="again" className="second" formNoValidate>
              {say.again}
            </button>
          </div>
        </form>
      </>
    ),
  };
}

const saidOf = (field: string, findings: readonly FieldFinding[]) =>
  findings.filter((one) => one.field === field).map(({ finding }) => finding);

const facilitiesOf = ({ facilities }: Agency) =>
  facilities.map(({ facility_id, name }) => ({ code: facility_id, title: name }));

const words = {
  en: {
    title: 'Log a request',
    correct: (id: string) => `Correct ${id}`,
    notSaved: (count: number) => `Not saved yet: ${count} ${count === 1 ? 'thing' : 'things'} to mend`,
    save: 'Save',
    draft: 'Keep as a draft',
    ask: 'Room for another ask',
    paper: 'Room for another paper',
    again: 'Show the fields for this direction',
    'revision-taken':
      'Somebody else corrected this entry a moment ago. Nothing of yours was saved. Open the entry, see what changed, and correct it anew.',
    'clock-set-back':
      "This machine's clock stands before the last entry. Nothing was saved. Tell whoever runs the machine.",
    'submission-differs':
      'This form was sent before with other content. Nothing was saved a second time. Open a new form.',
  },
  es: {
    title: 'Anotar una solicitud',
    correct: (id: string) => `Corregir ${id}`,
    notSaved: (count: number) => `Aún sin guardar: ${count} ${count === 1 ? 'cosa' : 'cosas'} por corregir`,
    save: 'Guardar',
    draft: 'Conservar como borrador',
    ask: 'Espacio para otra petición',
    paper: 'Espacio para otro documento',
    again: 'Mostrar los campos de esta dirección',
    'revision-taken':
      'Otra persona corrigió esta anotación hace un momento. No se guardó nada de lo suyo. Abra la anotación, vea qué cambió y corríjala de nuevo.',
    'clock-set-back':
      'El reloj de este equipo está antes de la última anotación. No se guardó nada. Avise a quien administra el equipo.',
    'submission-differs':
      'Este formulario ya se envió con otro contenido. No se guardó por segunda vez. Abra un formulario nuevo.',
  },
};
