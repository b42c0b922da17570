import type { Agency, Lang } from '@daybook/types';
import { entryLineWords } from '../entry/entry-line-words.ts';
import { limitWords } from '../entry/limit-words.ts';
import { localTime } from '../entry/local-time.ts';
import type { Queued } from '../review/queue.ts';
import { aloneWords, type WhyAlone } from '../review/why-alone.ts';
import type { ListingColumn } from './listing.tsx';
import { WholeCase } from './whole-case.tsx';

/** What the columns are chosen and worded by. */
interface QueueReader {
  readonly lang: Lang;
  readonly agency: Agency | undefined;
  /** Whether somebody reads it who may approve. */
  readonly canApprove: boolean;
  /** By the number of a revision in the journal, why it is judged by itself; those missing may be approved among several. */
  readonly alone: ReadonlyMap<number, WhyAlone | 'findings'>;
}

/** What the queue says of an entry: with a box to tick and the whole case where it may be approved among several, else with why not. */
export function queueColumns({ lang, agency, canApprove, alone }: QueueReader): readonly ListingColumn<Queued>[] {
  const say = words[lang];
  const approve: ListingColumn<Queued> = {
    title: say.approve,
    look: 'tick',
    show: ({ seq, request_id, revision }) => {
      const why = alone.get(seq);
      if (why !== undefined) return <span className="quiet">{aloneWords[why][lang]}</span>;
      return (
        <input
          type="checkbox"
          name="entry"
          value={`${request_id}/${revision}`}
          aria-label={say.tick(request_id)}
          autoComplete="off"
        />
      );
    },
  };
  return [
    ...(canApprove ? [approve] : []),
    {
      title: say.entry,
      isHeading: true,
      show: ({ request_id }) => <a href={`/entries/${encodeURIComponent(request_id)}`}>{request_id}</a>,
    },
    {
      title: say.asked,
      show: ({ seq, record }) => (
        <>
          {entryLineWords(record, lang)}
          {canApprove && !alone.has(seq) ? <WholeCase record={record} lang={lang} agency={agency} /> : null}
        </>
      ),
    },
    { title: say.limit, show: (row) => <Limit row={row} lang={lang} /> },
    {
      title: say.age,
      show: ({ days, since }) => (
        <>
          {say.days(days)}
          <br />
          <span className="quiet whole">{since}</span>
        </>
      ),
    },
    {
      title: say.saved,
      show: ({ saved_at, author, revision }) => (
        <>
          <span className="whole">{localTime(saved_at, agency?.time_zone)}</span>
          <br />
          <span className="quiet">
            {author}
            {revision > 1 ? `, ${say.revision(revision)}` : ''}
          </span>
        </>
      ),
    },
  ];
}

function Limit({ row: { limit, isPast }, lang }: { row: Queued; lang: Lang }) {
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
    approve: 'Approve',
    entry: 'Entry',
    asked: 'Asked and decided',
    limit: 'Limit by law',
    age: 'Age',
    saved: 'Saved by',
    tick: (id: string) => `Approve ${id}`,
    noLimit: 'none running',
    past: 'passed',
    days: (days: number) => (days === 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'}`),
    revision: (revision: number) => `revision ${revision}`,
  },
  es: {
    approve: 'Aprobar',
    entry: 'Anotación',
    asked: 'Pedido y decidido',
    limit: 'Límite por ley',
    age: 'Antigüedad',
    saved: 'Guardó',
    tick: (id: string) => `Aprobar ${id}`,
    noLimit: 'ninguno en curso',
    past: 'vencido',
    days: (days: number) => (days === 0 ? 'hoy' : `${days} ${days === 1 ? 'día' : 'días'}`),
    revision: (revision: number) => `revisión ${revision}`,
  },
};
