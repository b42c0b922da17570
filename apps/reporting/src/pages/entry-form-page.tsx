import { columnOf } from '../entry/column-of.ts';
import { entryPlan, type Section } from '../entry/entry-plan.ts';
import type { TypedRow } from '../entry/typed-values.ts';
import type { Answer, Asked } from '../server/route.ts';
import { AskBeside, DraftBeside, LimitsBesideForm } from './beside-entry.tsx';
import { ColumnField } from './column-field.tsx';
import { DirectionChoice } from './direction-choice.tsx';
import type { EntryForm } from './entry-form.ts';
import { FormPart } from './form-part.tsx';
import { FormSummary } from './form-summary.tsx';

/** The form for one entry. It works without script: adding a row is a press of a button. */
export function entryFormPage({ lang }: Pick<Asked, 'lang'>, form: EntryForm): Answer {
  const { typed, findings, room, correcting, refused, columns, beside } = form;
  const say = words[lang];
  const direction = typed.request.direction ?? 'inbound';
  const title = correcting === undefined ? say.title : say.correct(correcting.request_id);
  const isWrong = findings.some(({ finding }) => finding.severity === 'error');
  const sections = entryPlan.filter(({ directions }) => directions === undefined || directions.includes(direction));
  return {
    title,
    script: 'entry',
    status: isWrong ? 422 : refused === undefined ? 200 : 409,
    page: (
      <>
        <h1>{title}</h1>
        <FormSummary form={form} lang={lang} />
        <form method="post" action="/entries" id="entry">
          {/* The first button is the one that Enter presses. */}
          <button type="submit" className="unseen" tabIndex={-1} aria-hidden="true">
            {say.save}
          </button>
          <input type="hidden" name="key" value={form.key} />
          <input type="hidden" name="room-asks" value={room.asks} />
          <input type="hidden" name="room-papers" value={room.papers} />
          {correcting === undefined ? (
            <p>
              <a href="/entries/new?like=last">{say.like}</a>
            </p>
          ) : (
            <>
              <input type="hidden" name="correcting" value={correcting.request_id} />
              <input type="hidden" name="revision" value={correcting.revision} />
              <ColumnField
                name="revision_reason"
                column={columnOf('revision_reason')}
                lang={lang}
                value={typed.request.revision_reason}
                said={findings.filter(({ field }) => field === 'revision_reason').map(({ finding }) => finding)}
                laws={columns.laws}
              />
            </>
          )}
          <DirectionChoice direction={direction} lang={lang} />
          {sections.map((section) => {
            const rows = rowsOf(section, form);
            return (
              <div key={section.id}>
                {rows.map(({ prefix, number, row }) => (
                  <FormPart
                    key={prefix}
                    section={section}
                    prefix={prefix}
                    number={number}
                    row={row}
                    findings={findings}
                    columns={columns}
                    lang={lang}
                  >
                    {section.each === 'ask' ? <AskBeside number={number ?? 1} beside={beside} lang={lang} /> : null}
                    {section.id === 'custody' ? <LimitsBesideForm beside={beside} lang={lang} /> : null}
                  </FormPart>
                ))}
                {section.each === undefined ? null : (
                  <p>
                    <button
                      type="submit"
                      name="do"
                      value={section.each}
                      className="second"
                      formAction={`/entries#${section.each}-${rows.length + (section.each === 'ask' ? 1 : 2)}`}
                      formNoValidate
                    >
                      {say[section.each]}
                    </button>
                  </p>
                )}
              </div>
            );
          })}
          <div className="buttons">
            <button type="submit" aria-keyshortcuts="Control+Enter">
              {say.save}
            </button>
            {correcting === undefined ? (
              <button type="submit" name="do" value="next" className="second">
                {say.next}
              </button>
            ) : null}
            <button type="submit" name="do" value="again" className="second" formNoValidate>
              {say.again}
            </button>
            <button type="submit" name="do" value="draft" className="second" formNoValidate>
              {say.draft}
            </button>
          </div>
          <DraftBeside beside={beside} lang={lang} />
        </form>
      </>
    ),
  };
}

/** The repetitions of a part: as many as there is room for, and at least what was typed. */
function rowsOf({ each }: Section, { typed, room }: EntryForm): readonly EntryRow[] {
  if (each === undefined) return [{ prefix: '', row: typed.request }];
  const rows = each === 'ask' ? typed.asks : typed.papers;
  const first = each === 'ask' ? 1 : 2;
  const count = Math.max(each === 'ask' ? room.asks : room.papers, rows.length);
  return Array.from({ length: count }, (_, at) => ({
    prefix: `${each}-${at + first}.`,
    number: at + first,
    row: rows[at] ?? {},
  }));
}

interface EntryRow {
  readonly prefix: string;
  readonly number?: number;
  readonly row: TypedRow;
}

const words = {
  en: {
    title: 'Log a request',
    correct: (id: string) => `Correct ${id}`,
    like: 'Begin like the last entry',
    save: 'Save',
    next: 'Save, and log another',
    draft: 'Keep as a draft',
    ask: 'Add another ask',
    paper: 'Add another paper',
    again: 'Work out the limits and the law',
  },
  es: {
    title: 'Anotar una solicitud',
    correct: (id: string) => `Corregir ${id}`,
    like: 'Empezar como la última anotación',
    save: 'Guardar',
    next: 'Guardar y anotar otra',
    draft: 'Conservar como borrador',
    ask: 'Agregar otra petición',
    paper: 'Agregar otro documento',
    again: 'Calcular los plazos y la ley',
  },
};
