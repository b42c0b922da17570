import type { Lang, Words } from '@daybook/types';
import type { SeveralApproved, WhyNotApproved } from '../review/approve-several.ts';
import { aloneWords } from '../review/why-alone.ts';
import type { Answer, Asked } from '../server/route.ts';
import { waitingCount } from '../store/waiting.ts';

/** What became of the entries that somebody ticked: which were approved, and which not and why. */
export function severalApprovedPage({ lang, store }: Asked, { approved, left }: SeveralApproved): Answer {
  const say = words[lang];
  const waiting = waitingCount(store.database, 'waits');
  return {
    title: say.title,
    page: (
      <div className="narrow">
        <h1>{say.title}</h1>
        <h2>{say.approved(approved.length)}</h2>
        {approved.length === 0 ? null : (
          <ul>
            {approved.map((id) => (
              <li key={id}>
                <Entry id={id} />
              </li>
            ))}
          </ul>
        )}
        {left.length === 0 ? null : (
          <>
            <h2>{say.left(left.length)}</h2>
            <p>{say.leftHint}</p>
            <ul>
              {left.map(({ request_id, why }) => (
                <li key={request_id}>
                  <Entry id={request_id} />: {whyWords(why, lang)}.
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href="/review">{waiting === 0 ? say.queue : say.more(waiting)}</a>
        </p>
      </div>
    ),
  };
}

const Entry = ({ id }: { id: string }) => <a href={`/entries/${encodeURIComponent(id)}`}>{id}</a>;

const whyWords = (why: WhyNotApproved, lang: Lang): string => (why === 'went-on' ? WENT_ON : aloneWords[why])[lang];

const WENT_ON: Words = {
  en: 'It was corrected or reviewed in the meantime',
  es: 'Se corrigió o se revisó mientras tanto',
};

const words = {
  en: {
    title: 'What was approved',
    approved: (count: number) => `Approved: ${count}`,
    left: (count: number) => `Not approved: ${count}`,
    leftHint: 'Open each and judge it by itself.',
    more: (count: number) => `Go on: ${count} still to review`,
    queue: 'Back to what waits',
  },
  es: {
    title: 'Qué se aprobó',
    approved: (count: number) => `Aprobadas: ${count}`,
    left: (count: number) => `No aprobadas: ${count}`,
    leftHint: 'Abra cada una y júzguela por separado.',
    more: (count: number) => `Seguir: quedan ${count} por revisar`,
    queue: 'Volver a lo que espera',
  },
};
