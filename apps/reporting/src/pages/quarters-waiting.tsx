import type { Lang } from '@daybook/types';
import { quartersOf } from '../publishing/quarters-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Store } from '../store/open-store.ts';
import { quarterTitle } from './quarter-title.ts';

/** So many are named; a log that was brought from other years may have gaps of many quarters. */
const MOST = 6;

/** The quarters that are over and of which the public knows nothing yet: silence looks like none, and is not. */
export function QuartersWaiting({ store, lang }: { store: Store; lang: Lang }) {
  const { agency } = referencesOf(store.database);
  if (agency === undefined) return null;
  const say = words[lang];
  const waiting = quartersOf(store, agency.time_zone).filter(
    ({ stands }) => stands === 'to-publish' || stands === 'nothing-said',
  );
  if (waiting.length === 0) return null;
  return (
    <div className="notice">
      <p>{say.title}</p>
      <ul>
        {waiting.slice(0, MOST).map(({ quarter, stands }) => (
          <li key={quarter}>
            <a href={`/quarters/${quarter}`}>{quarterTitle(quarter, lang)}</a>
            {stands === 'nothing-said' ? <>. {say.nothingSaid}</> : null}
          </li>
        ))}
        {waiting.length > MOST ? (
          <li>
            <a href="/quarters">{say.more(waiting.length - MOST)}</a>
          </li>
        ) : null}
      </ul>
    </div>
  );
}

const words = {
  en: {
    title: 'Quarters to publish:',
    nothingSaid: 'Nothing is logged: log what came, or certify that there was none.',
    more: (count: number) => `Earlier ones: ${count}`,
  },
  es: {
    title: 'Trimestres por publicar:',
    nothingSaid: 'No hay nada anotado: anote lo que llegó o certifique que no hubo nada.',
    more: (count: number) => `Anteriores: ${count}`,
  },
};
