import type { Agency, Lang } from '@daybook/types';
import type { ChangedFact } from '../entry/changed-facts.ts';
import { codeTitle } from '../entry/code-title.ts';
import type { EntryFact } from '../entry/entry-part.ts';
import { shownValue } from '../entry/shown-value.ts';
import { Listing } from './listing.tsx';

/** What changed from one revision to another: before and now, side by side. */
export function ChangesTable({
  changes,
  since,
  lang,
  agency,
}: {
  changes: readonly ChangedFact[];
  since: number;
  lang: Lang;
  agency: Agency | undefined;
}) {
  const say = words[lang];
  const shown = (fact: EntryFact | undefined) =>
    fact === undefined ? <span className="quiet">{say.nothing}</span> : shownValue(fact, lang, agency);
  if (changes.length === 0) return <p className="notice">{say.none(since)}</p>;
  return (
    <Listing
      label={say.title(since)}
      caption={say.title(since)}
      rows={changes}
      keyOf={({ now, before }) => (now ?? before)?.key ?? ''}
      columns={[
        {
          title: say.field,
          isHeading: true,
          show: ({ part, before, now }) => {
            const named = part.named === undefined ? '' : ` (${codeTitle(lang, part.named.list, part.named.code)})`;
            return `${part.title[lang]}${named}: ${(now ?? before)?.title[lang]}`;
          },
        },
        { title: say.before, show: ({ before }) => shown(before) },
        { title: say.now, show: ({ now }) => shown(now) },
      ]}
    />
  );
}

const words = {
  en: {
    title: (since: number) => `What changed since revision ${since}`,
    none: (since: number) => `Nothing that can be read changed since revision ${since}.`,
    field: 'Field',
    before: 'Before',
    now: 'Now',
    nothing: 'nothing',
  },
  es: {
    title: (since: number) => `Qué cambió desde la revisión ${since}`,
    none: (since: number) => `Nada de lo que se lee cambió desde la revisión ${since}.`,
    field: 'Campo',
    before: 'Antes',
    now: 'Ahora',
    nothing: 'nada',
  },
};
