import { quartersOf } from '../publishing/quarters-of.ts';
import { releasesOf } from '../publishing/releases.ts';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked } from '../server/route.ts';
import { noAgencyPage } from './no-agency-page.tsx';
import { quarterTitle } from './quarter-title.ts';
import { ReleaseTable } from './release-table.tsx';
import { Wide } from './wide.tsx';

/** The quarters, how far each is, and what was published. */
export function quartersPage(asked: Asked): Answer {
  const { lang, store } = asked;
  const say = words[lang];
  const { agency } = referencesOf(store.database);
  if (agency === undefined) return noAgencyPage(asked, 200);
  const lines = quartersOf(store.database, dayOf(store.around.now(), agency.time_zone));
  const releases = releasesOf(store.database);
  return {
    title: say.title,
    page: (
      <>
        <h1>{say.title}</h1>
        <Wide label={say.title}>
          <table>
            <caption>{say.caption}</caption>
            <thead>
              <tr>
                <th scope="col">{say.quarter}</th>
                <th scope="col">{say.entries}</th>
                <th scope="col">{say.undecided}</th>
                <th scope="col">{say.standing}</th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ quarter, entries, undecided, release, is_over }) => (
                <tr key={quarter}>
                  <th scope="row">
                    <a href={`/quarters/${quarter}`}>{quarterTitle(quarter, lang)}</a>
                  </th>
                  <td>{entries}</td>
                  <td>{undecided}</td>
                  <td>
                    <span className="tag">
                      {release !== undefined ? say.published(release) : is_over ? say.toPublish : say.runs}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Wide>
        <h2>{say.releases}</h2>
        {releases.length === 0 ? (
          <p className="notice">{say.none}</p>
        ) : (
          <ReleaseTable releases={releases} lang={lang} />
        )}
      </>
    ),
  };
}

const words = {
  en: {
    title: 'Quarters',
    caption: 'The current quarter first',
    quarter: 'Quarter',
    entries: 'Entries',
    undecided: 'Not approved yet',
    standing: 'Standing',
    published: (no: number) => `Published, release ${no}`,
    toPublish: 'To publish',
    runs: 'Not over yet',
    releases: 'What was published',
    none: 'Nothing was published yet. Open the last quarter that is over: its page says step by step what is missing.',
  },
  es: {
    title: 'Trimestres',
    caption: 'Primero el trimestre en curso',
    quarter: 'Trimestre',
    entries: 'Anotaciones',
    undecided: 'Sin aprobar',
    standing: 'Situación',
    published: (no: number) => `Publicado, publicación ${no}`,
    toPublish: 'Por publicar',
    runs: 'En curso',
    releases: 'Lo publicado',
    none: 'Aún no se publicó nada. Abra el último trimestre terminado: su página dice paso a paso lo que falta.',
  },
};
