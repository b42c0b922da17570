import type { Agency, Lang } from '@daybook/types';
import { entryLineWords } from '../entry/entry-line-words.ts';
import { limitWords } from '../entry/limit-words.ts';
import { localTime } from '../entry/local-time.ts';
import type { Queued } from '../review/queue.ts';
import { aloneWords, type WhyAlone } from '../review/why-alone.ts';
import { WholeCase } from './whole-case.tsx';

/** What a row says beside the entry itself. */
export interface QueueRowProps {
  readonly row: Queued;
  readonly lang: Lang;
  readonly agency: Agency | undefined;
  /** Whether somebody reads it who may approve. */
  readonly canApprove: boolean;
  /** Why it is judged by itself; nothing where it may be approved among several. */
  readonly alone: WhyAlone | 'findings' | undefined;
}

/** An entry of the queue: with a box to tick and the whole case where it may be approved among several, else with why not. */
export function QueueRow({ row, lang, agency, canApprove, alone }: QueueRowProps) {
  const say = words[lang];
  const { request_id, revision, record, days, since, author, saved_at } = row;
  const isPlain = canApprove && alone === undefined;
  return (
    <tr>
      {canApprove ? (
        <td>
          {isPlain ? (
            <input
              type="checkbox"
              name="entry"
              value={`${request_id}/${revision}`}
              aria-label={say.tick(request_id)}
              autoComplete="off"
            />
          ) : (
            <span className="quiet">{alone === undefined ? '' : aloneWords[alone][lang]}</span>
          )}
        </td>
      ) : null}
      <th scope="row">
        <a href={`/entries/${encodeURIComponent(request_id)}`}>{request_id}</a>
      </th>
      <td>
        {entryLineWords(record, lang)}
        {isPlain ? <WholeCase record={record} lang={lang} agency={agency} /> : null}
      </td>
      <td>
        <Limit row={row} lang={lang} />
      </td>
      <td>
        {say.days(days)}
        <br />
        <span className="quiet whole">{since}</span>
      </td>
      <td>
        <span className="whole">{localTime(saved_at, agency?.time_zone)}</span>
        <br />
        <span className="quiet">
          {author}
          {revision > 1 ? `, ${say.revision(revision)}` : ''}
        </span>
      </td>
    </tr>
  );
}

function Limit({ row: { limit, isPast }, lang }: Pick<QueueRowProps, 'row' | 'lang'>) {
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
    tick: (id: string) => `Approve ${id}`,
    noLimit: 'none running',
    past: 'passed',
    days: (days: number) => (days === 0 ? 'today' : `${days} ${days === 1 ? 'day' : 'days'}`),
    revision: (revision: number) => `revision ${revision}`,
  },
  es: {
    tick: (id: string) => `Aprobar ${id}`,
    noLimit: 'ninguno en curso',
    past: 'vencido',
    days: (days: number) => (days === 0 ? 'hoy' : `${days} ${days === 1 ? 'día' : 'días'}`),
    revision: (revision: number) => `revisión ${revision}`,
  },
};
