import { maskPersonalData } from '@daybook/files';
import { type Book, logSentence, placeText } from '@daybook/validator';
import type { Import } from '../import/imports.ts';
import type { Answer, Asked } from '../server/route.ts';
import { ImportPlanWords } from './import-plan-words.tsx';

const PLACES = 10;
const CAUSES = 100;

/** Where an import stands: being checked, what was found, being saved, saved. It asks again by itself, without script. */
export function importJobPage({ lang }: Asked, { id, names, stage }: Import, book: Book): Answer {
  const say = words[lang];
  const isBusy = stage.is === 'checking' || stage.is === 'saving';
  return {
    title: say.title[stage.is === 'broken' ? 'stopped' : stage.is],
    ...(isBusy ? { refresh: 1 } : {}),
    page: (
      <>
        <h1>{say.title[stage.is === 'broken' ? 'stopped' : stage.is]}</h1>
        {names.length === 0 ? null : <p className="quiet">{names.map((name) => maskPersonalData(name)).join(', ')}</p>}
        {stage.is === 'checking' ? <p role="status">{say.read(stage.records)}</p> : null}
        {stage.is === 'saving' ? (
          <>
            <p role="status">{say.savedOf(stage.saved, stage.of)}</p>
            <progress value={stage.saved} max={stage.of} aria-label={say.title.saving} />
          </>
        ) : null}
        {stage.is === 'saved' ? (
          <div className="notice" role="status">
            <p>{say.saved(stage.saved, stage.there)}</p>
            <p>
              <a href="/entries">{say.toEntries}</a>
            </p>
          </div>
        ) : null}
        {stage.is === 'stopped' ? (
          <div className="notice stop" role="alert">
            {stage.saved === 0 ? null : <p>{say.savedBefore(stage.saved)}</p>}
            <p>{say[isSaid(stage.why) ? stage.why : 'changed']}</p>
          </div>
        ) : null}
        {stage.is === 'checked' ? <Found id={id} stage={stage} book={book} lang={lang} /> : null}
        {isBusy ? (
          <p>
            <a href={`/import/${id}`}>{say.again}</a>
          </p>
        ) : (
          <p>
            <a href="/import">{say.another}</a>
          </p>
        )}
      </>
    ),
  };
}

const SAID = ['too-much', 'clock-set-back', 'interrupted', 'unfinished'] as const;

const isSaid = (why: string): why is (typeof SAID)[number] => SAID.some((one) => one === why);

function Found({
  id,
  stage: { checked, plan },
  book,
  lang,
}: {
  id: string;
  stage: Import['stage'] & { is: 'checked' };
  book: Book;
  lang: Asked['lang'];
}) {
  const say = words[lang];
  const { causes, counts, summary } = checked;
  const isEmpty = summary.requests + summary.other_entries === 0;
  const isClean = counts.error === 0 && plan !== undefined && plan.refused.size === 0;
  const hasNews = plan !== undefined && plan.news + plan.corrections > 0;
  const others = Object.entries(checked.records_by_kind).filter(([kind, count]) => kind !== 'request' && count > 0);
  return (
    <>
      <p className="lead">{isEmpty ? say.empty : logSentence(checked, book.phrases)}</p>
      {others.length === 0 ? null : <p>{say.others(others.reduce((sum, [, count]) => sum + count, 0))}</p>}
      {plan === undefined ? null : <ImportPlanWords plan={plan} lang={lang} />}
      {isClean && hasNews ? (
        <form method="post" action={`/import/${id}/save`}>
          <button type="submit">{say.save(plan.news + plan.corrections)}</button>
        </form>
      ) : null}
      {counts.error > 0 ? (
        <div className="notice stop" role="alert">
          <p>{say.notYet(counts.error)}</p>
          <p>
            <a href="/check">{say.mend}</a>
          </p>
        </div>
      ) : null}
      {causes.length === 0 ? null : (
        <>
          <h2>{say.found(causes.length)}</h2>
          <ol className="causes">
            {causes.slice(0, CAUSES).map((cause) => (
              <li key={`${cause.rule} ${cause.message}`}>
                <p>
                  <span className="tag">{say[cause.severity]}</span> <strong>{cause.message}</strong>
                  {cause.count > 1 ? ` (${book.phrases.places(cause.count)})` : ''}
                </p>
                <ul>
                  {cause.findings.slice(0, PLACES).map((finding, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two findings may stand at one place
                    <li key={at}>
                      {placeText(finding, book.phrases)}
                      {cause.isUniform ? '' : `: ${finding.message}`}
                    </li>
                  ))}
                </ul>
                {cause.count > PLACES ? <p className="quiet">{book.phrases.more(cause.count - PLACES)}</p> : null}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

const words = {
  en: {
    title: {
      checking: 'The file is being checked',
      checked: 'What is in the file',
      saving: 'The entries are being saved',
      saved: 'The file is in the log',
      stopped: 'The import stopped',
    },
    read: (records: number) => `Records read so far: ${records}. You may go on working elsewhere and come back here.`,
    again: 'See how far it is',
    savedOf: (saved: number, of: number) =>
      `Saved: ${saved} of ${of}. You may go on working elsewhere: it is brought to its end, also if the program is stopped meanwhile.`,
    saved: (saved: number, there: number) =>
      `Saved: ${saved}. They wait for a review.${there > 0 ? ` In the same words here before: ${there}.` : ''}`,
    toEntries: 'Go to the entries',
    empty: 'No request was found in the file. An empty file is not a report of none.',
    others: (count: number) => `Records that are not requests are not saved from here: ${count}.`,
    save: (count: number) => `Save ${count} ${count === 1 ? 'entry' : 'entries'}`,
    notYet: (count: number) =>
      `Nothing is saved: ${count} ${count === 1 ? 'place has' : 'places have'} to be mended first.`,
    mend: 'Mend the file in the check page, which shows each cell',
    found: (count: number) => `What the check says: ${count} ${count === 1 ? 'cause' : 'causes'}`,
    error: 'To mend',
    warning: 'Look at it',
    flag: 'Question',
    another: 'Bring another file',
    'too-much':
      'The file is too much for this machine at once. Cut it into quarters, and bring one after the other. Nothing was saved.',
    'clock-set-back':
      "This machine's clock stands before the last entry. Tell whoever runs the machine, then bring the file again.",
    savedBefore: (saved: number) => `Saved until then: ${saved}. They wait for a review.`,
    interrupted:
      'Saving was interrupted. What is saved stays, and the rest follows by itself when the program is started again. Tell whoever runs the machine.',
    unfinished:
      'The program was stopped while this file was being saved, and what was left of it is not here any more. Bring the file again: what is saved already is not saved twice.',
    changed:
      'Somebody changed an entry of this file while it was being saved. Bring the file again: what is saved already is not saved twice, and you will see what differs.',
  },
  es: {
    title: {
      checking: 'El archivo se está verificando',
      checked: 'Qué contiene el archivo',
      saving: 'Las anotaciones se están guardando',
      saved: 'El archivo está en la bitácora',
      stopped: 'La importación se detuvo',
    },
    read: (records: number) =>
      `Registros leídos hasta ahora: ${records}. Puede seguir trabajando en otra parte y volver aquí.`,
    again: 'Ver cómo va',
    savedOf: (saved: number, of: number) =>
      `Guardadas: ${saved} de ${of}. Puede seguir trabajando en otra parte: se lleva hasta el final, aunque el programa se detenga entretanto.`,
    saved: (saved: number, there: number) =>
      `Guardadas: ${saved}. Esperan una revisión.${there > 0 ? ` Ya estaban con las mismas palabras: ${there}.` : ''}`,
    toEntries: 'Ir a las anotaciones',
    empty: 'No se halló ninguna solicitud en el archivo. Un archivo vacío no es un informe de que no hubo ninguna.',
    others: (count: number) => `Los registros que no son solicitudes no se guardan desde aquí: ${count}.`,
    save: (count: number) => `Guardar ${count} ${count === 1 ? 'anotación' : 'anotaciones'}`,
    notYet: (count: number) =>
      `No se guarda nada: antes hay que corregir ${count} ${count === 1 ? 'lugar' : 'lugares'}.`,
    mend: 'Corregir el archivo en la página de verificación, que muestra cada celda',
    found: (count: number) => `Qué dice la verificación: ${count} ${count === 1 ? 'causa' : 'causas'}`,
    error: 'Por corregir',
    warning: 'Mírelo',
    flag: 'Pregunta',
    another: 'Traer otro archivo',
    'too-much':
      'El archivo es demasiado para este equipo de una vez. Divídalo en trimestres y tráigalos uno tras otro. No se guardó nada.',
    'clock-set-back':
      'El reloj de este equipo está antes de la última anotación. Avise a quien administra el equipo y traiga el archivo de nuevo.',
    savedBefore: (saved: number) => `Guardadas hasta entonces: ${saved}. Esperan una revisión.`,
    interrupted:
      'El guardado se interrumpió. Lo guardado queda, y el resto sigue por sí solo cuando el programa arranque de nuevo. Avise a quien administra el equipo.',
    unfinished:
      'El programa se detuvo mientras se guardaba este archivo, y lo que faltaba ya no está aquí. Traiga el archivo de nuevo: lo ya guardado no se guarda dos veces.',
    changed:
      'Alguien cambió una anotación de este archivo mientras se guardaba. Traiga el archivo de nuevo: lo ya guardado no se guarda dos veces, y verá qué difiere.',
  },
};
