import { entryLineWords } from '../entry/entry-line-words.ts';
import { limitWords } from '../entry/limit-words.ts';
import { localTime } from '../entry/local-time.ts';
import { referencesOf } from '../reference/references-of.ts';
import { placeWaiting } from '../review/place-waiting.ts';
import { type Queued, queue } from '../review/queue.ts';
import type { Answer, Asked } from '../server/route.ts';
import { entryHistory } from '../store/entries.ts';
import { firstOfOthers, waitingCount } from '../store/waiting.ts';
import { PageLinks, pageAsked } from './page-links.tsx';
import { standingWords } from './standing-words.ts';
import { Wide } from './wide.tsx';

const ON_A_PAGE = 25;

/** What waits for a review, by urgency: limits that law sets first, then by age. After a review, the next one. */
export async function reviewQueuePage(asked: Asked): Promise<Answer> {
  const { lang, store, session, query } = asked;
  const say = words[lang];
  const left = await placeWaiting(store);
  const count = waitingCount(store.database, 'waits');
  const returned = waitingCount(store.database, 'returned');
  const zone = referencesOf(store.database).agency?.time_zone;
  const [after] = query.has('after') ? entryHistory(store.database, query.get('after') ?? '') : [];
  const isMine = (row: Queued) => row.author_id === session?.account_id;
  const next = after === undefined ? undefined : firstOfOthers(store.database, session?.account_id ?? '');
  const page = pageAsked(query, { count, onPage: ON_A_PAGE });
  const rows = queue(store, { from: (page - 1) * ON_A_PAGE, limit: ON_A_PAGE });
  return {
    title: say.title,
    page: (
      <>
        <h1>{say.title}</h1>
        {after === undefined ? null : (
          <div className="notice" role="status">
            <p>
              <a href={`/entries/${encodeURIComponent(after.request_id)}`}>{after.request_id}</a>:{' '}
              {standingWords[after.standing][lang]}.
            </p>
            {next === undefined || session?.role !== 'reviewer' ? null : (
              <p>
                <a href={`/entries/${encodeURIComponent(next)}`}>{say.next(next)}</a>
              </p>
            )}
          </div>
        )}
        {returned === 0 ? null : (
          <p>
            <a href="/returned">{say.returned(returned)}</a>
          </p>
        )}
        {rows.length === 0 ? (
          <p className="notice">{say.none}</p>
        ) : (
          <Wide label={say.title}>
            <table className="queue">
              <caption>{say.caption(count)}</caption>
              <thead>
                <tr>
                  <th scope="col">{say.entry}</th>
                  <th scope="col">{say.asked}</th>
                  <th scope="col">{say.limit}</th>
                  <th scope="col">{say.age}</th>
                  <th scope="col">{say.saved}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.request_id}>
                    <th scope="row">
                      <a href={`/entries/${encodeURIComponent(row.request_id)}`}>{row.request_id}</a>
                    </th>
                    <td>{entryLineWords(row.record, lang)}</td>
                    <td>{limitCell(row, lang)}</td>
                    <td>
                      {say.days(row.days)}
                      <br />
                      <span className="quiet whole">{row.since}</span>
                    </td>
                    <td>
                      <span className="whole">{localTime(row.saved_at, zone)}</span>
                      <br />
                      <span className="quiet">
                        {row.author}
                        {row.revision > 1 ? `, ${say.revision(row.revision)}` : ''}
                        {isMine(row) ? `. ${say.mine}` : ''}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        )}
        {left === 0 ? null : <p className="notice">{say.notPlaced(left)}</p>}
        <PageLinks path="/review" page={page} count={count} onPage={ON_A_PAGE} lang={lang} />
      </>
    ),
  };
}

function limitCell({ limit, isPast }: Queued, lang: Asked['lang']) {
  if (limit === undefined) return <span className="quiet">{words[lang].noLimit}</span>;
  const { when, about } = limitWords(limit, lang);
  return (
    <>
      <strong>{when}</strong>
      {isPast ? ` (${words[lang].past})` : null}
      <br />
      <span className="quiet">
        {about}. {limit.citation.text}
      </span>
    </>
  );
}

const words = {
  en: {
    title: 'To review',
    none: 'Nothing waits for a review. What clerks log or correct comes here by itself.',
    caption: (count: number) => `Waiting: ${count}. Running limits first, then the oldest.`,
    notPlaced: (count: number) =>
      `Of ${count} entries that came lately the limit by law is not worked out yet; they stand at the end. Open this page again.`,
    entry: 'Entry',
    asked: 'Asked and decided',
    limit: 'Limit by law',
    noLimit: 'none running',
    past: 'passed',
    age: 'Age',
    days: (days: number) => (days === 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'}`),
    saved: 'Saved by',
    revision: (revision: number) => `revision ${revision}`,
    mine: 'Yours: somebody else approves it',
    returned: (count: number) => `Sent back and not corrected yet: ${count}`,
    next: (id: string) => `Open the next: ${id}`,
  },
  es: {
    title: 'Por revisar',
    none: 'Nada espera una revisión. Lo que se anota o se corrige llega aquí por sí solo.',
    caption: (count: number) => `En espera: ${count}. Primero los plazos en curso, después las más antiguas.`,
    notPlaced: (count: number) =>
      `De ${count} anotaciones recientes aún no se ha calculado el límite por ley; están al final. Abra esta página de nuevo.`,
    entry: 'Anotación',
    asked: 'Pedido y decidido',
    limit: 'Límite por ley',
    noLimit: 'ninguno en curso',
    past: 'vencido',
    age: 'Antigüedad',
    days: (days: number) => (days === 0 ? 'hoy' : `${days} ${days === 1 ? 'día' : 'días'}`),
    saved: 'Guardó',
    revision: (revision: number) => `revisión ${revision}`,
    mine: 'Es suya: la aprueba otra persona',
    returned: (count: number) => `Devueltas y aún sin corregir: ${count}`,
    next: (id: string) => `Abrir la siguiente: ${id}`,
  },
};
