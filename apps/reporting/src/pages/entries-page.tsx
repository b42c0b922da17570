import { titlesIn } from '../entry/titles-in.ts';
import type { Answer, Asked } from '../server/route.ts';
import { type EntryLine, entryLines } from '../store/entries.ts';
import { standingWords } from './standing-words.ts';
import { Wide } from './wide.tsx';

/** The entries, latest first, or those that wait for a review, oldest first. */
export function entriesPage({ lang, store, session }: Asked, waiting = false): Answer {
  const say = words[lang];
  const lines = entryLines(store.database, { waiting });
  const title = waiting ? say.queue : say.title;
  return {
    title,
    page: (
      <>
        <h1>{title}</h1>
        {session?.role === 'clerk' || session?.role === 'reviewer' ? (
          <p>
            <a href="/entries/new">{say.add}</a> · <a href="/entries/new?like=last">{say.like}</a>
          </p>
        ) : null}
        {lines.length === 0 ? (
          <p className="notice">{waiting ? say.noneWaiting : say.none}</p>
        ) : (
          <Wide label={say.title}>
            <table>
              <caption>{waiting ? say.queueCaption(lines.length) : say.caption(lines.length)}</caption>
              <thead>
                <tr>
                  <th scope="col">{say.id}</th>
                  <th scope="col">{say.received}</th>
                  <th scope="col">{say.asked}</th>
                  <th scope="col">{say.by}</th>
                  <th scope="col">{say.standing}</th>
                </tr>
              </thead>
              <tbody>
                {lines.map((line) => (
                  <tr key={line.request_id}>
                    <th scope="row">
                      <a href={`/entries/${encodeURIComponent(line.request_id)}`}>{line.request_id}</a>
                    </th>
                    <td>{line.record?.received_on ?? ''}</td>
                    <td>{asksIn(line, lang)}</td>
                    <td>{line.author}</td>
                    <td>
                      <span className="tag">{standingWords[line.standing][lang]}</span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        )}
      </>
    ),
  };
}

/** What was asked, and what was decided, in the words of the lists. */
function asksIn({ record }: EntryLine, lang: Asked['lang']): string {
  const title = (list: string, code: string | undefined) =>
    titlesIn(lang, list).find((one) => one.code === code)?.title;
  const asks = (record?.asks ?? []).map(({ ask, decisions }) => {
    const decision = decisions.at(-1)?.decision;
    return `${title('ask', ask) ?? ask}: ${title('decision', decision) ?? (lang === 'es' ? 'abierta' : 'open')}`;
  });
  return asks.length > 0 ? asks.join(' · ') : (title('direction', record?.direction) ?? '');
}

const words = {
  en: {
    title: 'Entries',
    queue: 'To review',
    add: 'Log a request',
    like: 'Log one like the last',
    none: 'Nothing is logged yet. Log the first request, or bring a spreadsheet.',
    noneWaiting: 'Nothing waits for a review.',
    caption: (count: number) => `Entries: ${count}, the last saved first`,
    queueCaption: (count: number) => `Waiting: ${count}, the oldest first`,
    id: 'Entry',
    received: 'Received',
    asked: 'Asked and decided',
    by: 'Logged by',
    standing: 'Standing',
  },
  es: {
    title: 'Anotaciones',
    queue: 'Por revisar',
    add: 'Anotar una solicitud',
    like: 'Anotar una como la última',
    none: 'Aún no hay nada anotado. Anote la primera solicitud o traiga una hoja de cálculo.',
    noneWaiting: 'Nada espera una revisión.',
    caption: (count: number) => `Anotaciones: ${count}, la última guardada primero`,
    queueCaption: (count: number) => `En espera: ${count}, la más antigua primero`,
    id: 'Anotación',
    received: 'Recibida',
    asked: 'Pedido y decidido',
    by: 'Anotó',
    standing: 'Situación',
  },
};
