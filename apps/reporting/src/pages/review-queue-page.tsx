import { referencesOf } from '../reference/references-of.ts';
import { MOST_AT_ONCE } from '../review/approve-several.ts';
import { judgedAlone } from '../review/judged-alone.ts';
import { placeWaiting } from '../review/place-waiting.ts';
import { queue } from '../review/queue.ts';
import type { Answer, Asked } from '../server/route.ts';
import { entryHistory } from '../store/entries.ts';
import { firstOfOthers, waitingCount } from '../store/waiting.ts';
import { Listing } from './listing.tsx';
import { PageLinks, pageAsked } from './page-links.tsx';
import { queueColumns } from './queue-columns.tsx';
import { standingWords } from './standing-words.ts';

/** Why several were not approved. */
export type WhyNotSeveral = 'none-chosen' | 'too-many' | 'sent-differently';

/** What waits for a review, by urgency: limits that law sets first, then by age. After a review, the next one. */
export async function reviewQueuePage(asked: Asked, wrong?: WhyNotSeveral): Promise<Answer> {
  const { lang, store, session, query } = asked;
  const say = words[lang];
  const left = await placeWaiting(store);
  const count = waitingCount(store.database, 'waits');
  const returned = waitingCount(store.database, 'returned');
  const { agency } = referencesOf(store.database);
  const [after] = query.has('after') ? entryHistory(store.database, query.get('after') ?? '') : [];
  const account_id = session?.account_id ?? '';
  const canApprove = session?.role === 'reviewer';
  const next = after === undefined || !canApprove ? undefined : firstOfOthers(store.database, account_id);
  const paged = { count, onPage: MOST_AT_ONCE };
  const page = pageAsked(query, paged);
  const rows = queue(store, { from: (page - 1) * MOST_AT_ONCE, limit: MOST_AT_ONCE });
  const alone = canApprove ? await judgedAlone(store, rows, account_id) : new Map<number, never>();
  const hasPlain = canApprove && rows.some(({ seq }) => !alone.has(seq));
  const list = (
    <Listing
      label={say.title}
      caption={say.caption(count)}
      look="queue"
      rows={rows}
      keyOf={({ request_id }) => request_id}
      columns={queueColumns({ lang, agency, canApprove, alone })}
    />
  );
  return {
    title: say.title,
    status: wrong === undefined ? 200 : 422,
    page: (
      <>
        <h1>{say.title}</h1>
        {wrong === undefined ? null : (
          <div className="notice stop" role="alert">
            <p>{say[wrong]}</p>
          </div>
        )}
        {after === undefined ? null : (
          <div className="notice" role="status">
            <p>
              <a href={`/entries/${encodeURIComponent(after.request_id)}`}>{after.request_id}</a>:{' '}
              {standingWords[after.standing][lang]}.
            </p>
            {next === undefined ? null : (
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
        {count === 0 ? <p className="notice">{say.none}</p> : null}
        {hasPlain ? (
          <form method="post" action="/review/several">
            <input type="hidden" name="key" value={store.around.draw(16)} />
            <p>{say.several}</p>
            {list}
            <p>{say.stand}</p>
            <button type="submit">{say.go}</button>
          </form>
        ) : count === 0 ? null : (
          list
        )}
        {left === 0 ? null : <p className="notice">{say.notPlaced(left)}</p>}
        <PageLinks path="/review" page={page} {...paged} lang={lang} />
      </>
    ),
  };
}

const words = {
  en: {
    title: 'To review',
    none: 'Nothing waits for a review. What clerks log or correct comes here by itself.',
    caption: (count: number) => `Waiting: ${count}. Running limits first, then the oldest.`,
    notPlaced: (count: number) =>
      `Of ${count} entries that came lately the limit by law is not worked out yet; they stand at the end. Open this page again.`,
    several:
      'Where the whole case stands in its row and nothing speaks against it, you may approve several together. Read each row before you tick it. The others are opened one by one; their row says why.',
    stand:
      'For each entry that you ticked: what is entered is what the papers say, and the decision is the one that was made.',
    go: 'Approve the ticked entries',
    returned: (count: number) => `Sent back and not corrected yet: ${count}`,
    next: (id: string) => `Open the next: ${id}`,
    'none-chosen': 'No entry was ticked, so nothing was approved.',
    'too-many': `No more than ${MOST_AT_ONCE} entries are approved at once. Nothing was approved.`,
    'sent-differently': 'This page was sent before with other entries ticked. Tick them again on this one.',
  },
  es: {
    title: 'Por revisar',
    none: 'Nada espera una revisión. Lo que se anota o se corrige llega aquí por sí solo.',
    caption: (count: number) => `En espera: ${count}. Primero los plazos en curso, después las más antiguas.`,
    notPlaced: (count: number) =>
      `De ${count} anotaciones recientes aún no se ha calculado el límite por ley; están al final. Abra esta página de nuevo.`,
    several:
      'Donde el caso entero está en su fila y nada habla en contra, puede aprobar varias juntas. Lea cada fila antes de marcarla. Las demás se abren una por una; su fila dice por qué.',
    stand: 'De cada anotación que marcó: lo anotado es lo que dicen los documentos, y la decisión es la que se tomó.',
    go: 'Aprobar las marcadas',
    returned: (count: number) => `Devueltas y aún sin corregir: ${count}`,
    next: (id: string) => `Abrir la siguiente: ${id}`,
    'none-chosen': 'No se marcó ninguna anotación, así que no se aprobó nada.',
    'too-many': `No se aprueban más de ${MOST_AT_ONCE} anotaciones a la vez. No se aprobó nada.`,
    'sent-differently': 'Esta página ya se envió con otras anotaciones marcadas. Márquelas de nuevo en esta.',
  },
};
