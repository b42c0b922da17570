import { showDate, showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { ReleaseLine } from '../publishing/releases.ts';
import { Listing } from './listing.tsx';
import { quarterTitle } from './quarter-title.ts';

/** Releases that went out, the last first, each with its zip file and the command that checks it. */
export function ReleaseTable({ releases, lang }: { releases: readonly ReleaseLine[]; lang: Lang }) {
  const say = words[lang];
  return (
    <Listing
      label={say.label}
      caption={say.caption}
      rows={[...releases].reverse()}
      keyOf={({ sequence }) => sequence}
      columns={[
        { title: say.no, isHeading: true, isNumber: true, show: ({ sequence }) => sequence },
        { title: say.on, show: ({ published_at }) => showDate(published_at.slice(0, 10), lang) },
        { title: say.holds, show: ({ periods }) => periods.map((period) => quarterTitle(period, lang)).join(' · ') },
        { title: say.entries, show: ({ entries }) => showNumber(entries) },
        { title: say.approved, show: ({ is_single }) => (is_single ? <strong>{say.single}</strong> : say.two) },
        {
          title: say.files,
          show: ({ sequence, folder }) => (
            <>
              <a href={`/public/${lang === 'es' ? 'es/' : ''}releases/${sequence}.html`}>{say.page}</a>
              <br />
              <a href={`/releases/${sequence}`}>{say.zip}</a>
              <span className="quiet code"> {folder}</span>
            </>
          ),
        },
      ]}
    />
  );
}

const words = {
  en: {
    label: 'Releases',
    caption: 'Latest first',
    no: 'No.',
    on: 'Published',
    holds: 'Holds',
    entries: 'Entries',
    approved: 'Approved by',
    single: 'One person',
    two: 'Two persons',
    files: 'Files',
    page: 'As the public sees it',
    zip: 'Download as zip',
  },
  es: {
    label: 'Publicaciones',
    caption: 'La última primero',
    no: 'N.º',
    on: 'Publicada',
    holds: 'Contiene',
    entries: 'Anotaciones',
    approved: 'Aprobada por',
    single: 'Una persona',
    two: 'Dos personas',
    files: 'Archivos',
    page: 'Como la ve el público',
    zip: 'Descargar como zip',
  },
};
