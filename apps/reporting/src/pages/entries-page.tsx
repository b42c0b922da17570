import { entryLineWords } from '../entry/entry-line-words.ts';
import type { Answer, Asked } from '../server/route.ts';
import { entryHistory, entryLines } from '../store/entries.ts';
import { Field } from './field.tsx';
import { Listing } from './listing.tsx';
import { standingWords } from './standing-words.ts';
import { Unbroken } from './unbroken.tsx';

/** How many entries stand on one page of the list. */
const ON_PAGE = 50;

/** The entries, the last saved first, page by page; or those of one quarter, or the one of an id. */
export function entriesPage({ lang, store, session, query }: Asked): Answer {
  const say = words[lang];
  const typed = (query.get('find') ?? '').trim();
  const quarter = /^\d{4}-Q[1-4]$/i.test(typed) ? typed.toUpperCase() : undefined;
  if (typed !== '' && quarter === undefined && entryHistory(store.database, typed).length > 0)
    return { to: `/entries/${encodeURIComponent(typed)}` };
  const before = Number(query.get('before')) || undefined;
  const found = entryLines(store.database, { quarter, before, limit: ON_PAGE + 1 });
  const lines = found.slice(0, ON_PAGE);
  const page = (more: Readonly<Record<string, string>>) =>
    `/entries?${new URLSearchParams({ ...(quarter === undefined ? {} : { find: quarter }), ...more })}`;
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
        <form method="get" action="/entries" className="find">
          <Field
            name="find"
            label={<Unbroken text={say.find} />}
            value={typed}
            wrong={typed !== '' && quarter === undefined ? say.notFound : undefined}
            isOptional
            maxLength={64}
            autoComplete="off"
          />
          <button type="submit" className="second">
            {say.go}
          </button>
        </form>
        {lines.length === 0 ? (
          <p className="notice">{quarter === undefined ? say.none : say.noneOf}</p>
        ) : (
          <Listing
            label={say.title}
            caption={say.caption}
            look="queue"
            rows={lines}
            keyOf={({ request_id }) => request_id}
            columns={[
              {
                title: say.id,
                isHeading: true,
                show: ({ request_id }) => <a href={`/entries/${encodeURIComponent(request_id)}`}>{request_id}</a>,
              },
              { title: say.received, look: 'whole', show: ({ record }) => record?.received_on },
              { title: say.asked, show: ({ record }) => entryLineWords(record, lang) },
              { title: say.by, show: ({ author }) => author },
              {
                title: say.standing,
                show: ({ standing }) => <span className="tag">{standingWords[standing][lang]}</span>,
              },
            ]}
          />
        )}
        {before !== undefined || found.length > ON_PAGE ? (
          <nav className="pages" aria-label={say.pages}>
            {before === undefined ? null : <a href={page({})}>{say.latest}</a>}
            {found.length > ON_PAGE ? <a href={page({ before: String(lines.at(-1)?.seq) })}>{say.older}</a> : null}
          </nav>
        ) : null}
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
    caption: 'Latest saved first',
    find: 'Number of an entry, or a quarter such as 2026-Q1',
    go: 'Find',
    notFound: 'No entry has this number. A quarter is typed as 2026-Q1.',
    noneOf: 'No entry was received in this quarter.',
    pages: 'Pages of the list',
    older: 'Older entries',
    latest: 'Back to the latest',
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
    caption: 'La última guardada primero',
    find: 'Número de una anotación, o un trimestre como 2026-Q1',
    go: 'Buscar',
    notFound: 'Ninguna anotación tiene este número. Un trimestre se escribe 2026-Q1.',
    noneOf: 'No se recibió ninguna anotación en este trimestre.',
    pages: 'Páginas de la lista',
    older: 'Anotaciones anteriores',
    latest: 'Volver a las últimas',
    id: 'Anotación',
    received: 'Recibida',
    asked: 'Pedido y decidido',
    by: 'Anotó',
    standing: 'Situación',
  },
};
