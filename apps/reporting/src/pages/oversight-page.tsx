import type { OversightResult } from '../oversight/oversight-result.ts';
import type { Taken } from '../oversight/taken.ts';
import type { Answer, Asked } from '../server/route.ts';
import { Wide } from './wide.tsx';

/** What stands on the page. */
interface OversightFacts {
  readonly result: OversightResult | undefined;
  readonly isUnderWay: boolean;
}

/** What other agencies published: who reported first, the way to the pages, what was set aside, and how to add more. */
export function oversightPage({ lang }: Asked, { result, isUnderWay }: OversightFacts): Answer {
  const say = words[lang];
  return {
    title: say.title,
    ...(isUnderWay ? { refresh: 3 } : {}),
    page: (
      <>
        <h1>{say.title}</h1>
        {isUnderWay ? (
          <div className="notice" role="status">
            <p>{say.working}</p>
          </div>
        ) : null}
        {result === undefined ? (
          isUnderWay ? null : (
            <p className="lead">{say.none}</p>
          )
        ) : (
          <Result result={result} lang={lang} />
        )}
        <h2>{say.add}</h2>
        <form method="post" action="/statewide/collect" encType="multipart/form-data" className="narrow">
          <div className="field">
            <label htmlFor="files">{say.files}</label>
            <p className="hint" id="files-hint">
              {say.hint}
            </p>
            <input
              id="files"
              name="files"
              type="file"
              multiple
              accept=".zip,.json,.ndjson,.geojson"
              aria-describedby="files-hint"
            />
          </div>
          <button type="submit">{say.go}</button>
        </form>
      </>
    ),
  };
}

function Result({ result, lang }: { result: OversightResult; lang: Asked['lang'] }) {
  const say = words[lang];
  const { on, taken, refused, states, uses, signatures, findings } = result;
  const refusedFiles = taken.filter(({ is }) => is === 'refused');
  const kept = taken.filter(({ is }) => is !== 'refused');
  return (
    <>
      {refusedFiles.length === 0 ? null : (
        <div className="notice stop">
          <TakenList taken={refusedFiles} lang={lang} />
        </div>
      )}
      {refused === undefined ? null : <p className="lead">{refused[lang]}</p>}
      {states.map(({ state, name, coverage, agencies }) => (
        <section key={state} aria-labelledby={`state-${state}`}>
          <h2 id={`state-${state}`}>{name}</h2>
          <p className="lead">{coverage?.[lang] ?? say.noQuarter}</p>
          <p>
            <a href={`/statewide/pages/${state.toLowerCase()}/${lang === 'es' ? 'es/' : ''}index.html`}>
              {say.open(name, agencies)}
            </a>
          </p>
        </section>
      ))}
      {kept.length === 0 ? null : (
        // What came well is told in one line, for there may be hundreds.
        <details open={kept.length <= FEW}>
          <summary>{say.taken(kept.length)}</summary>
          <TakenList taken={kept} lang={lang} />
        </details>
      )}
      {states.length === 0 ? null : (
        <>
          <h2>{say.what}</h2>
          <dl className="facts">
            <dt>{say.on}</dt>
            <dd>{on}</dd>
            <dt>{say.current}</dt>
            <dd>{uses.current}</dd>
            <dt>{say.superseded}</dt>
            <dd>{uses.superseded}</dd>
            <dt>{say.setAside}</dt>
            <dd>{uses['set-aside']}</dd>
            <dt>{say.verified}</dt>
            <dd>{signatures.verified}</dd>
            <dt>{say.holds}</dt>
            <dd>{signatures.holds}</dd>
            <dt>{say.broken}</dt>
            <dd>{signatures.broken}</dd>
          </dl>
        </>
      )}
      {findings.length === 0 ? null : (
        <Wide label={say.findings}>
          <table>
            <caption>{say.findings}</caption>
            <thead>
              <tr>
                <th scope="col">{say.publication}</th>
                <th scope="col">{say.found}</th>
              </tr>
            </thead>
            <tbody>
              {findings.map(({ folder, message, detail }, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one publication may have several
                <tr key={at}>
                  <th scope="row">{folder}</th>
                  <td>{detail === undefined ? message[lang] : `${message[lang]} ${detail[lang]}`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
      )}
    </>
  );
}

/** So many are listed at once. */
const FEW = 3;

const TakenList = ({ taken, lang }: { taken: readonly Taken[]; lang: Asked['lang'] }) => (
  <ul>
    {taken.map(({ name, said }, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
      <li key={at}>
        <strong>{name}</strong>: {said[lang]}
      </li>
    ))}
  </ul>
);

const words = {
  en: {
    title: 'Statewide',
    working: 'Files are being verified and the pages made. This page looks again by itself.',
    none: 'Nothing was collected yet. Bring the publications of agencies, and the registry of who is expected to report: then the pages say who reported, and what was asked and decided, with a map.',
    noQuarter: 'No quarter was reported yet.',
    open: (name: string, agencies: number) => `Open the pages of ${name} (agencies: ${agencies})`,
    taken: (files: number) => `Files that were taken last: ${files}`,
    what: 'What the pages are made of',
    on: 'Made on',
    current: 'Publications used',
    superseded: 'Replaced by later ones',
    setAside: 'Set aside',
    verified: 'Signed by a key that is known here',
    holds: 'Signed, and nobody said whose key it is',
    broken: 'Signature or files do not hold',
    findings: 'What must be known of some of them',
    publication: 'Publication',
    found: 'What was found',
    add: 'Add to it, or make it anew',
    files: 'Publications, registries, public keys, maps',
    hint: 'A publication as one zip file; a registry or a public key as JSON; a map of places as GeoJSON, each with its GEOID, where the counties of 2017 will not do. Each publication is verified before it is kept. Without a file the pages are made anew from what is here.',
    go: 'Verify, and make the pages',
  },
  es: {
    title: 'Todo el estado',
    working: 'Se verifican los archivos y se hacen las páginas. Esta página vuelve a mirar sola.',
    none: 'Todavía no se reunió nada. Traiga las publicaciones de las agencias y el registro de quienes deben informar: entonces las páginas dicen quién informó, y qué se pidió y se decidió, con un mapa.',
    noQuarter: 'Todavía no se informó de ningún trimestre.',
    open: (name: string, agencies: number) => `Abrir las páginas de ${name} (agencias: ${agencies})`,
    taken: (files: number) => `Archivos que se tomaron la última vez: ${files}`,
    what: 'De qué están hechas las páginas',
    on: 'Hechas el',
    current: 'Publicaciones usadas',
    superseded: 'Reemplazadas por posteriores',
    setAside: 'Apartadas',
    verified: 'Firmadas con una clave que aquí se conoce',
    holds: 'Firmadas, sin que se diga de quién es la clave',
    broken: 'La firma o los archivos no se sostienen',
    findings: 'Qué hay que saber de algunas',
    publication: 'Publicación',
    found: 'Qué se encontró',
    add: 'Agregar, o hacerlas de nuevo',
    files: 'Publicaciones, registros, claves públicas, mapas',
    hint: 'Una publicación como un solo archivo zip; un registro o una clave pública como JSON; un mapa de lugares como GeoJSON, cada uno con su GEOID, si no bastan los condados de 2017. Cada publicación se verifica antes de guardarla. Sin archivo, las páginas se hacen de nuevo con lo que hay.',
    go: 'Verificar y hacer las páginas',
  },
};
