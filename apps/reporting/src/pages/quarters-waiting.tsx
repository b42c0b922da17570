import type { Lang } from '@daybook/types';
import { quartersOf } from '../publishing/quarters-of.ts';
import { dayOf } from '../reference/day-of.ts';
import { referencesOf } from '../reference/references-of.ts';
import type { Store } from '../store/open-store.ts';
import { quarterTitle } from './quarter-title.ts';

/** The quarters that are over, have entries, and were never published. */
export function QuartersWaiting({ store, lang }: { store: Store; lang: Lang }) {
  const { agency } = referencesOf(store.database);
  if (agency === undefined) return null;
  const today = dayOf(store.around.now(), agency.time_zone);
  const waiting = quartersOf(store.database, today).filter(
    ({ is_over, entries, release }) => is_over && entries > 0 && release === undefined,
  );
  if (waiting.length === 0) return null;
  return (
    <div className="notice">
      <p>{lang === 'es' ? 'Trimestres por publicar:' : 'Quarters to publish:'}</p>
      <ul>
        {waiting.map(({ quarter }) => (
          <li key={quarter}>
            <a href={`/quarters/${quarter}`}>{quarterTitle(quarter, lang)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
