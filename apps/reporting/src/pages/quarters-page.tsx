import { quartersOf } from '../publishing/quarters-of.ts';
import { releasesOf } from '../publishing/releases.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked } from '../server/route.ts';
import { Listing } from './listing.tsx';
import { noAgencyPage } from './no-agency-page.tsx';
import { quarterTitle } from './quarter-title.ts';
import { ReleaseTable } from './release-table.tsx';

/** The quarters, how far each is, and what was published. */
export function quartersPage(asked: Asked): Answer {
  const { lang, store } = asked;
  const say = words[lang];
  const { agency } = referencesOf(store.database);
  if (agency === undefined) return noAgencyPage(asked, 200);
  const lines = quartersOf(store, agency.time_zone);
  const releases = releasesOf(store.database);
  return {
    title: say.title,
    page: (
      <>
        <h1>{say.title}</h1>
        <Listing
          label={say.title}
          caption={say.caption}
          rows={lines}
          keyOf={({ quarter }) => quarter}
          columns={[
            {
              title: say.quarter,
              isHeading: true,
              show: ({ quarter }) => <a href={`/quarters/${quarter}`}>{quarterTitle(quarter, lang)}</a>,
            },
            { title: say.entries, show: ({ entries }) => entries },
            { title: say.undecided, show: ({ undecided }) => undecided },
            {
              title: say.standing,
              show: ({ release, stands }) => <span className="tag">{say.stands[stands](release ?? 0)}</span>,
            },
          ]}
        />
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
    stands: {
      published: (no: number) => `Published, release ${no}`,
      'to-publish': () => 'To publish',
      'nothing-said': () => 'Nothing logged or certified',
      'before-the-log': () => 'Before this log',
      runs: () => 'Not over yet',
    },
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
    stands: {
      published: (no: number) => `Publicado, publicación ${no}`,
      'to-publish': () => 'Por publicar',
      'nothing-said': () => 'Nada anotado ni certificado',
      'before-the-log': () => 'Antes de esta bitácora',
      runs: () => 'En curso',
    },
    releases: 'Lo publicado',
    none: 'Aún no se publicó nada. Abra el último trimestre terminado: su página dice paso a paso lo que falta.',
  },
};
