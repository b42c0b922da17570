import { accountsOf } from '../accounts/accounts-of.ts';
import { localTime } from '../entry/local-time.ts';
import { eventDetail } from '../journal/event-detail.ts';
import { entryOf, kindWords } from '../journal/event-words.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Answer, Asked } from '../server/route.ts';
import { type JournalLine, journalKinds, journalLines } from '../store/journal-lines.ts';
import { Listing } from './listing.tsx';

const ON_A_PAGE = 100;

/** The audit trail: who did what and when, the last first, and what may be asked of it. */
export function journalPage({ lang, store, query }: Asked): Answer {
  const say = words[lang];
  const { database } = store;
  const kind = query.get('kind') ?? '';
  const entry = (query.get('entry') ?? '').trim();
  const before = Number(query.get('before'));
  const found = journalLines(database, {
    ...(before > 0 ? { before } : {}),
    ...(kind === '' ? {} : { kind }),
    ...(entry === '' ? {} : { entry }),
    limit: ON_A_PAGE + 1,
  });
  const lines = found.slice(0, ON_A_PAGE);
  const last = lines.at(-1);
  const zone = referencesOf(database).agency?.time_zone;
  const logins = new Map(accountsOf(database).map(({ account_id, login }) => [account_id, login]));
  const loginOf = (account_id: string) => logins.get(account_id);
  const older = new URLSearchParams({ kind, entry, before: String(last?.seq ?? 0) });
  return {
    title: say.title,
    page: (
      <>
        <h1>{say.title}</h1>
        <p className="lead">{say.lead}</p>
        <form method="post" action="/journal/verify">
          <button type="submit">{say.verify}</button>
        </form>
        <form method="get" action="/journal" className="filter">
          <div className="field">
            <label htmlFor="kind">{say.kind}</label>
            <select id="kind" name="kind" defaultValue={kind}>
              <option value="">{say.all}</option>
              {journalKinds(database).map((one) => (
                <option key={one} value={one}>
                  {kindWords(one)[lang]}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="entry">{say.entry}</label>
            <input id="entry" name="entry" defaultValue={entry} maxLength={64} autoComplete="off" />
          </div>
          <button type="submit" className="second">
            {say.show}
          </button>
        </form>
        {lines.length === 0 ? (
          <p className="notice">{kind === '' && entry === '' ? say.none : say.noneSuch}</p>
        ) : (
          <Listing
            label={say.title}
            caption={say.caption}
            look="queue"
            rows={lines}
            keyOf={({ seq }) => seq}
            idOf={({ seq }) => `event-${seq}`}
            columns={[
              { title: say.no, isHeading: true, isNumber: true, show: ({ seq }) => seq },
              { title: say.when, look: 'whole', show: ({ at }) => localTime(at, zone) },
              { title: say.who, show: (line) => line.login ?? say.nobody },
              {
                title: say.what,
                show: (line) => (
                  <>
                    {kindWords(line.kind)[lang]} <About line={line} lang={lang} loginOf={loginOf} />
                  </>
                ),
              },
              { title: say.link, show: ({ hash }) => <span className="code whole">{hash.slice(0, 12)}</span> },
            ]}
          />
        )}
        {found.length <= ON_A_PAGE ? null : (
          <nav className="pages" aria-label={say.pages}>
            <a href={`/journal?${older}`}>{say.older}</a>
          </nav>
        )}
      </>
    ),
  };
}

function About({
  line,
  lang,
  loginOf,
}: {
  line: JournalLine;
  lang: Asked['lang'];
  loginOf: Parameters<typeof eventDetail>[2];
}) {
  const entry = entryOf(line);
  const detail = eventDetail(line, lang, loginOf);
  const revision = entry?.revision;
  return (
    <>
      {entry === undefined ? null : (
        <a
          href={`/entries/${encodeURIComponent(entry.request_id)}${revision === undefined ? '' : `?revision=${revision}`}`}
        >
          <span className="whole">{entry.request_id}</span>
          {revision === undefined ? '' : `, ${words[lang].revision(revision)}`}
        </a>
      )}{' '}
      <span className="quiet">{detail}</span>
    </>
  );
}

const words = {
  en: {
    title: 'Journal',
    lead: 'Who did what, and when. Each line is chained to the one before it: what was written cannot be changed or taken out without breaking the chain.',
    verify: 'Verify the journal',
    kind: 'What happened',
    all: 'Everything',
    entry: 'Entry',
    show: 'Show',
    none: 'Nothing has happened here yet.',
    noneSuch: 'No line of the journal is like that. Show everything, or look for another entry.',
    caption: 'Lines of the journal, latest first',
    no: 'No.',
    when: 'When',
    who: 'Who',
    nobody: 'the machine',
    what: 'What',
    link: 'Link',
    revision: (revision: number) => `revision ${revision}`,
    pages: 'Pages of the journal',
    older: 'Earlier lines',
  },
  es: {
    title: 'Diario',
    lead: 'Quién hizo qué, y cuándo. Cada línea está encadenada a la anterior: lo escrito no se puede cambiar ni quitar sin romper la cadena.',
    verify: 'Verificar el diario',
    kind: 'Qué ocurrió',
    all: 'Todo',
    entry: 'Anotación',
    show: 'Mostrar',
    none: 'Aquí no ha ocurrido nada todavía.',
    noneSuch: 'Ninguna línea del diario es así. Muestre todo o busque otra anotación.',
    caption: 'Líneas del diario, la última primero',
    no: 'N.º',
    when: 'Cuándo',
    who: 'Quién',
    nobody: 'el equipo',
    what: 'Qué',
    link: 'Eslabón',
    revision: (revision: number) => `revisión ${revision}`,
    pages: 'Páginas del diario',
    older: 'Líneas anteriores',
  },
};
