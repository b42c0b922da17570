import { codeTitle } from '../entry/code-title.ts';
import { localTime } from '../entry/local-time.ts';
import type { Asked } from '../server/route.ts';
import type { EntryLine } from '../store/entries.ts';
import { reviewReasonWords } from '../store/review-reason.ts';
import { reviewsOf } from '../store/reviews-of.ts';
import { Listing } from './listing.tsx';
import { standingWords } from './standing-words.ts';
import { Unbroken } from './unbroken.tsx';

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
    <Listing
      label={say.title}
      caption={say.caption}
      look="queue"
      rows={history}
      keyOf={({ revision }) => revision}
      columns={[
        {
          title: say.revision,
          isHeading: true,
          isNumber: true,
          show: ({ revision, record }) =>
            record === undefined ? (
              revision
            ) : (
              <a href={revision === latest ? path : `${path}?revision=${revision}`}>{revision}</a>
            ),
        },
        {
          title: say.saved,
          show: ({ saved_at, author }) => <Unbroken text={`${localTime(saved_at, zone)}, ${author}`} />,
        },
        { title: say.why, show: ({ record }) => whyOf(record, lang) },
        {
          title: say.review,
          show: ({ revision, record }) => {
            const review = reviews.get(revision);
            if (review === undefined && revision !== latest) return say.passed;
            if (review === undefined) return standingWords[record === undefined ? 'expunged' : 'waits'][lang];
            return (
              <>
                <span className="tag">{standingWords[review.verdict][lang]}</span>{' '}
                <Unbroken text={`${localTime(review.reviewed_at, zone)}, ${review.reviewer}`} />
                {review.reason === null ? null : `. ${reviewReasonWords[review.reason]?.[lang] ?? review.reason}`}
              </>
            );
          },
        },
      ]}
    />
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
  },
  es: {
    title: 'Revisiones',
    caption: 'Cada revisión queda, la última primero',
    revision: 'Revisión',
    saved: 'Guardada',
    why: 'Motivo',
    review: 'Revisión por otra persona',
    passed: 'Sin revisar: una posterior tomó su lugar',
  },
};
