import { showDate, showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { ReleaseLine } from '../publishing/releases.ts';
import { quarterTitle } from './quarter-title.ts';
import { Wide } from './wide.tsx';

/** Releases that went out, the last first, each with its zip file and the command that checks it. */
export function ReleaseTable({ releases, lang }: { releases: readonly ReleaseLine[]; lang: Lang }) {
  const say = words[lang];
  return (
    <Wide label={say.label}>
      <table>
        <caption>{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.no}</th>
            <th scope="col">{say.on}</th>
            <th scope="col">{say.holds}</th>
            <th scope="col">{say.entries}</th>
            <th scope="col">{say.approved}</th>
            <th scope="col">{say.files}</th>
          </tr>
        </thead>
        <tbody>
          {[...releases].reverse().map(({ sequence, published_at, periods, entries, is_single, folder }) => (
            <tr key={sequence}>
              <th scope="row">{sequence}</th>
              <td>{showDate(published_at.slice(0, 10), lang)}</td>
              <td>{periods.map((period) => quarterTitle(period, lang)).join(' · ')}</td>
              <td>{showNumber(entries)}</td>
              <td>{is_single ? <strong>{say.single}</strong> : say.two}</td>
              <td>
                <a href={`/public/${lang === 'es' ? 'es/' : ''}releases/${sequence}.html`}>{say.page}</a>
                <br />
                <a href={`/releases/${sequence}`}>{say.zip}</a>
                <span className="quiet code"> {folder}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
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
