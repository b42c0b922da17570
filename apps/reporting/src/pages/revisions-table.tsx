import { codeTitle } from '../entry/code-title.ts';
import { localTime } from '../entry/local-time.ts';
import type { Asked } from '../server/route.ts';
import type { EntryLine } from '../store/entries.ts';
import { reviewReasonWords } from '../store/review-reason.ts';
import { reviewsOf } from '../store/reviews-of.ts';
import { standingWords } from './standing-words.ts';
import { Wide } from './wide.tsx';

/** Every revision of an entry: who saved it, when and why, and who reviewed it with what verdict. */
export function RevisionsTable({
  asked,
  history,
  zone,
}: {
  asked: Asked;
  history: readonly EntryLine[];
  zone: string | undefined;
}) {
  const { lang, store } = asked;
  const say = words[lang];
  const latest = history[0]?.revision;
  const reviews = reviewsOf(store.database, history[0]?.request_id ?? '');
  const path = `/entries/${encodeURIComponent(history[0]?.request_id ?? '')}`;
  return (
    <Wide label={say.title}>
      <table className="queue">
        <caption>{say.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say.revision}</th>
            <th scope="col">{say.saved}</th>
            <th scope="col">{say.why}</th>
            <th scope="col">{say.review}</th>
          </tr>
        </thead>
        <tbody>
          {history.map(({ revision, saved_at, author, record }) => {
            const review = reviews.get(revision);
            return (
              <tr key={revision}>
                <th scope="row">
                  {record === undefined ? (
                    revision
                  ) : (
                    <a href={revision === latest ? path : `${path}?revision=${revision}`}>{revision}</a>
                  )}
                </th>
                <td>{say.by(localTime(saved_at, zone), author)}</td>
                <td>{whyOf(record, lang)}</td>
                <td>
                  {review === undefined ? (
                    revision === latest ? (
                      standingWords[record === undefined ? 'expunged' : 'waits'][lang]
                    ) : (
                      say.passed
                    )
                  ) : (
                    <>
                      <span className="tag">{standingWords[review.verdict][lang]}</span>{' '}
                      {say.by(localTime(review.reviewed_at, zone), review.reviewer)}
                      {review.reason === null ? null : `. ${reviewReasonWords[review.reason]?.[lang] ?? review.reason}`}
                    </>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Wide>
  );
}

const whyOf = (record: EntryLine['record'], lang: Asked['lang']): string => {
  const reason = record?.revision_reason;
  return reason === undefined ? '' : codeTitle(lang, 'revision-reason', reason);
};

const words = {
  en: {
    title: 'Revisions',
    caption: 'Every revision stays, latest first',
    revision: 'Revision',
    saved: 'Saved',
    why: 'Reason',
    review: 'Review',
    passed: 'Not reviewed: a later revision took its place',
    by: (at: string, who: string) => `${at}, ${who}`,
  },
  es: {
    title: 'Revisiones',
    caption: 'Cada revisión queda, la última primero',
    revision: 'Revisión',
    saved: 'Guardada',
    why: 'Motivo',
    review: 'Revisión por otra persona',
    passed: 'Sin revisar: una posterior tomó su lugar',
    by: (at: string, who: string) => `${at}, ${who}`,
  },
};
