import { entryLineWords } from '../entry/entry-line-words.ts';
import { localTime } from '../entry/local-time.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked } from '../server/route.ts';
import { reviewReasonWords } from '../store/review-reason.ts';
import { reviewsOf } from '../store/reviews-of.ts';
import { waitingCount, waitingEntries } from '../store/waiting.ts';
import { Listing } from './listing.tsx';
import { PageLinks, pageAsked } from './page-links.tsx';
import { Unbroken } from './unbroken.tsx';

const ON_A_PAGE = 50;

/** What a reviewer sent back and nobody has corrected yet, with why. */
export function returnedPage({ lang, store, session, query }: Asked): Answer {
  const say = words[lang];
  const zone = referencesOf(store.database).agency?.time_zone;
  const count = waitingCount(store.database, 'returned');
  const page = pageAsked(query, { count, onPage: ON_A_PAGE });
  const wanted = { from: (page - 1) * ON_A_PAGE, limit: ON_A_PAGE };
  const rows = waitingEntries(store.database, 'returned', wanted).map((row) => ({
    ...row,
    review: reviewsOf(store.database, row.request_id).get(row.revision),
  }));
  const pathTo = (id: string) => `/entries/${encodeURIComponent(id)}${session?.role === 'auditor' ? '' : '/correct'}`;
  return {
    title: say.title,
    page: (
      <>
        <h1>{say.title}</h1>
        {rows.length === 0 ? (
          <p className="notice">{say.none}</p>
        ) : (
          <Listing
            label={say.title}
            caption={say.caption(count)}
            look="queue"
            rows={rows}
            keyOf={({ request_id }) => request_id}
            columns={[
              {
                title: say.entry,
                isHeading: true,
                show: ({ request_id }) => <a href={pathTo(request_id)}>{request_id}</a>,
              },
              { title: say.asked, show: ({ record }) => entryLineWords(record, lang) },
              {
                title: say.why,
                show: ({ review }) => reviewReasonWords[review?.reason ?? '']?.[lang] ?? review?.reason,
              },
              {
                title: say.by,
                show: ({ review, author }) => (
                  <>
                    {review === undefined ? null : (
                      <Unbroken text={`${review.reviewer}, ${localTime(review.reviewed_at, zone)}`} />
                    )}
                    <br />
                    <span className="quiet">{say.loggedBy(author)}</span>
                  </>
                ),
              },
            ]}
          />
        )}
        <PageLinks path="/returned" page={page} count={count} onPage={ON_A_PAGE} lang={lang} />
      </>
    ),
  };
}

const words = {
  en: {
    title: 'Sent back',
    none: 'Nothing was sent back. What a reviewer returns comes here with the reason.',
    caption: (count: number) => `To correct: ${count}, oldest first`,
    entry: 'Entry',
    asked: 'Asked and decided',
    why: 'Why',
    by: 'Sent back by',
    loggedBy: (who: string) => `Logged by ${who}`,
  },
  es: {
    title: 'Devueltas',
    none: 'No se devolvió nada. Lo que un revisor devuelve llega aquí con el motivo.',
    caption: (count: number) => `Por corregir: ${count}, la anotada primero arriba`,
    entry: 'Anotación',
    asked: 'Pedido y decidido',
    why: 'Por qué',
    by: 'La devolvió',
    loggedBy: (who: string) => `Anotó ${who}`,
  },
};
