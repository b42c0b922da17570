import { entryLineWords } from '../entry/entry-line-words.ts';
import type { Answer, Asked } from '../server/route.ts';
import { entryLines } from '../store/entries.ts';
import { standingWords } from './standing-words.ts';
import { Wide } from './wide.tsx';

/** The entries, latest first. */
export function entriesPage({ lang, store, session }: Asked): Answer {
  const say = words[lang];
  const lines = entryLines(store.database);
  return {
    title: say.title,
    page: (
      <>
        <h1>{say.title}</h1>
        {session?.role === 'clerk' || session?.role === 'reviewer' ? (
          <p>
            <a href="/entries/new">{say.add}</a> · <a href="/entries/new?like=last">{say.like}</a>
          </p>
        ) : null}
        {lines.length === 0 ? (
          <p className="notice">{say.none}</p>
        ) : (
          <Wide label={say.title}>
            <table>
              <caption>{say.caption(lines.length)}</caption>
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
                    <td>{entryLineWords(line.record, lang)}</td>
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

const words = {
  en: {
    title: 'Entries',
    add: 'Log a request',
    like: 'Log one like the last',
    none: 'Nothing is logged yet. Log the first request, or bring a spreadsheet.',
    caption: (count: number) => `Entries: ${count}, the last saved first`,
    id: 'Entry',
    received: 'Received',
    asked: 'Asked and decided',
    by: 'Logged by',
    standing: 'Standing',
  },
  es: {
    title: 'Anotaciones',
    add: 'Anotar una solicitud',
    like: 'Anotar una como la última',
    none: 'Aún no hay nada anotado. Anote la primera solicitud o traiga una hoja de cálculo.',
    caption: (count: number) => `Anotaciones: ${count}, la última guardada primero`,
    id: 'Anotación',
    received: 'Recibida',
    asked: 'Pedido y decidido',
    by: 'Anotó',
    standing: 'Situación',
  },
};
