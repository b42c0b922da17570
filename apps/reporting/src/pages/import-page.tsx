import { importsOf } from '../import/imports-of.ts';
import type { Answer, Asked } from '../server/route.ts';

/** The form that brings a file into the log. */
export function importPage({ lang, store, session }: Asked, wrong?: 'no-file'): Answer {
  const say = words[lang];
  const saving = importsOf(store).savingOf(session?.account_id ?? '');
  return {
    title: say.title,
    status: wrong === undefined ? 200 : 422,
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        {saving.map(({ id, stage }) => (
          <p key={id} className="notice">
            <a href={`/import/${id}`}>{stage.is === 'saving' ? say.saving : say.stopped}</a>
          </p>
        ))}
        <p className="lead">{say.lead}</p>
        <ol>
          <li>{say.checked}</li>
          <li>{say.nothing}</li>
          <li>{say.waits}</li>
        </ol>
        <form method="post" action="/import" encType="multipart/form-data">
          <div className="field">
            <label htmlFor="files">{say.files}</label>
            <p className="hint" id="files-hint">
              {say.hint}
            </p>
            {wrong === undefined ? null : (
              <p className="wrong" id="files-wrong">
                {say[wrong]}
              </p>
            )}
            <input
              id="files"
              name="files"
              type="file"
              multiple
              required
              accept=".xlsx,.ods,.csv,.tsv,.json,.ndjson,.jsonl,.gz"
              aria-describedby={wrong === undefined ? 'files-hint' : 'files-wrong files-hint'}
              aria-invalid={wrong === undefined ? undefined : true}
            />
          </div>
          <button type="submit">{say.go}</button>
        </form>
        <p className="quiet">{say.personal}</p>
      </div>
    ),
  };
}

const words = {
  en: {
    title: 'Bring a file',
    saving: 'A file that you brought is being saved: see how far it is',
    stopped: 'The import of a file stopped: see why',
    lead: 'A workbook, CSV or JSON with requests of this agency becomes entries of the log.',
    checked: 'The file is checked as a whole. You see first what is in it, then what is wrong with it.',
    nothing: 'Nothing is saved until all of it is right and you say so.',
    waits: 'Each request then waits for a review, as if you had typed it. What is here already is not saved twice.',
    files: 'Files',
    hint: 'Up to 64 MB. A log and its further sheets as CSV belong together: choose them all.',
    'no-file': 'Choose a file first.',
    go: 'Check it',
    personal: 'The file itself is not kept. What looks like a name, a number or a telephone of a person stops it.',
  },
  es: {
    title: 'Traer un archivo',
    saving: 'Un archivo que trajo se está guardando: vea cómo va',
    stopped: 'La importación de un archivo se detuvo: vea por qué',
    lead: 'Un libro de Excel, CSV o JSON con solicitudes de esta agencia se convierte en anotaciones de la bitácora.',
    checked: 'El archivo se verifica entero. Primero ve qué contiene y después qué está mal.',
    nothing: 'No se guarda nada hasta que todo esté bien y usted lo diga.',
    waits:
      'Cada solicitud espera después una revisión, como si la hubiera escrito. Lo que ya está aquí no se guarda dos veces.',
    files: 'Archivos',
    hint: 'Hasta 64 MB. Una bitácora y sus otras hojas en CSV van juntas: elíjalas todas.',
    'no-file': 'Elija primero un archivo.',
    go: 'Verificarlo',
    personal: 'El archivo mismo no se conserva. Lo que parezca nombre, número o teléfono de una persona lo detiene.',
  },
};
