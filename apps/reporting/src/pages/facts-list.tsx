import type { Agency, Lang } from '@daybook/types';
import type { EntryFact } from '../entry/entry-part.ts';
import { shownValue } from '../entry/shown-value.ts';

/** What an entry says, field by field under its titles. */
export function FactsList({
  facts,
  lang,
  agency,
}: {
  facts: readonly EntryFact[];
  lang: Lang;
  agency: Agency | undefined;
}) {
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map((fact) => (
        <div key={fact.key}>
          <dt>{fact.title[lang]}</dt>
          <dd>{shownValue(fact, lang, agency)}</dd>
        </div>
      ))}
    </dl>
  );
}
