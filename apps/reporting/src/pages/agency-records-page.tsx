import { lawGapWords } from '@daybook/reports';
import type { BroughtRecords } from '../reference/bring-records.ts';
import { lawOf } from '../reference/law-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked } from '../server/route.ts';

/** What is known of the place, and the form that brings records about it. */
export function agencyRecordsPage({ lang, store }: Asked, done?: BroughtRecords | 'no-file'): Answer {
  const say = words[lang];
  const { agency } = referencesOf(store.database);
  const chain = lawOf(store.database).chainOf(agency?.agency_id ?? '');
  const result = done === 'no-file' ? undefined : done;
  const isRefused = done === 'no-file' || (result !== undefined && result.findings.length + result.refused.length > 0);
  return {
    title: say.title,
    status: isRefused ? 422 : 200,
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        <p className="lead">{say.lead}</p>
        {done === undefined ? null : (
          <div className={isRefused ? 'notice stop' : 'notice'} role={isRefused ? 'alert' : 'status'}>
            {result === undefined ? (
              <p>{say.noFile}</p>
            ) : (
              <>
                <p>{isRefused ? say.nothing : say.saved(result.saved.length, result.there)}</p>
                <ul>
                  {result.findings.slice(0, 50).map(({ message, file, row }) => (
                    <li key={`${file} ${row} ${message}`}>
                      {file}
                      {row === undefined ? '' : ` · ${row}`}: {message}
                    </li>
                  ))}
                  {result.refused.map((id) => (
                    <li key={id}>{say.refused(id)}</li>
                  ))}
                  {result.saved.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
                {result.others === 0 ? null : <p>{say.others(result.others)}</p>}
              </>
            )}
          </div>
        )}
        <h2>{say.known}</h2>
        {'missing' in chain ? (
          <p>{agency === undefined ? say.noAgency : say.missing(lawGapWords[chain.missing][lang])}</p>
        ) : (
          <>
            <ul>
              {chain.profiles.map(({ law_id, title, as_of }) => (
                <li key={law_id}>{say.law(title[lang], as_of)}</li>
              ))}
              {chain.jurisdictions.map(({ jurisdiction_id, name, provisions }) => (
                <li key={jurisdiction_id}>{say.place(name, provisions.length)}</li>
              ))}
            </ul>
            {chain.gap === undefined ? null : <p>{say.missing(lawGapWords[chain.gap][lang])}</p>}
          </>
        )}
        <h2>{say.bring}</h2>
        <form method="post" action="/agency/records" encType="multipart/form-data">
          <input type="hidden" name="key" value={store.around.draw(16)} />
          <div className="field">
            <label htmlFor="files">{say.files}</label>
            <p className="hint" id="files-hint">
              {say.hint}
            </p>
            <input id="files" name="files" type="file" multiple required aria-describedby="files-hint" />
          </div>
          <button type="submit">{say.go}</button>
        </form>
        <p>
          <a href="/agency">{say.back}</a>
        </p>
      </div>
    ),
  };
}

const words = {
  en: {
    title: 'Records about the agency',
    lead: 'To which government the agency belongs, what that government has decided, and its agreements: from these the app knows which law and policy stands beside each request.',
    known: 'The law and policy that the app knows for this agency',
    noAgency: 'The agency is not set up yet.',
    missing: (why: string) => `What is missing: ${why}.`,
    law: (title: string, on: string) => `Law: ${title}, as of ${on}`,
    place: (name: string, count: number) => `${name}: ${count} ${count === 1 ? 'provision' : 'provisions'} of its own`,
    bring: 'Bring records',
    files: 'Files',
    hint: 'Records of the agency, of jurisdictions or of agreements, or a law file: a workbook, CSV or JSON of up to 16 MB.',
    go: 'Check and save',
    noFile: 'Choose a file first.',
    nothing: 'Nothing was saved:',
    saved: (count: number, there: number) =>
      `Saved: ${count}.${there > 0 ? ` In the same words here before: ${there}.` : ''}`,
    refused: (id: string) =>
      `${id} is here in other words, or in a later revision. Give the new one the next revision.`,
    others: (count: number) => `Left aside, because they are of other agencies or of another kind: ${count}.`,
    back: 'Back to the agency',
  },
  es: {
    title: 'Registros sobre la agencia',
    lead: 'A qué gobierno pertenece la agencia, qué ha decidido ese gobierno, y sus acuerdos: de ahí sabe la aplicación qué ley y política figura junto a cada solicitud.',
    known: 'La ley y la política que la aplicación conoce para esta agencia',
    noAgency: 'La agencia aún no está configurada.',
    missing: (why: string) => `Qué falta: ${why}.`,
    law: (title: string, on: string) => `Ley: ${title}, al ${on}`,
    place: (name: string, count: number) =>
      `${name}: ${count} ${count === 1 ? 'disposición propia' : 'disposiciones propias'}`,
    bring: 'Traer registros',
    files: 'Archivos',
    hint: 'Registros de la agencia, de jurisdicciones o de acuerdos, o un archivo de leyes: libro de Excel, CSV o JSON de hasta 16 MB.',
    go: 'Verificar y guardar',
    noFile: 'Elija primero un archivo.',
    nothing: 'No se guardó nada:',
    saved: (count: number, there: number) =>
      `Guardados: ${count}.${there > 0 ? ` Ya estaban con las mismas palabras: ${there}.` : ''}`,
    refused: (id: string) =>
      `${id} ya está aquí con otras palabras o en una revisión posterior. Dé al nuevo la revisión siguiente.`,
    others: (count: number) => `Apartados, por ser de otras agencias o de otro tipo: ${count}.`,
    back: 'Volver a la agencia',
  },
};
