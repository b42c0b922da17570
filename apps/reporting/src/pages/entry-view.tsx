import type { Agency, Lang } from '@daybook/types';
import type { ReactNode } from 'react';
import { codeTitle } from '../entry/code-title.ts';
import type { EntryPart } from '../entry/entry-part.ts';
import { FactsList } from './facts-list.tsx';

/** What is read of an entry, and what stands beside its parts. */
export interface EntryViewProps {
  readonly parts: readonly EntryPart[];
  readonly lang: Lang;
  readonly agency: Agency | undefined;
  /** What belongs beside a part, such as the law on an ask. */
  readonly beside: (part: EntryPart) => ReactNode;
}

/** An entry as everybody reads it: clerk, reviewer, publisher, auditor. */
export function EntryView({ parts, lang, agency, beside }: EntryViewProps) {
  return grouped(parts).map(([part, inner]) => (
    <section key={part.key} className="entry-part">
      <div>
        <h2>{partTitle(part, lang)}</h2>
        <FactsList facts={part.facts} lang={lang} agency={agency} />
        {inner.map((one) => (
          <div key={one.key}>
            <h3>{partTitle(one, lang)}</h3>
            <FactsList facts={one.facts} lang={lang} agency={agency} />
          </div>
        ))}
      </div>
      {beside(part)}
    </section>
  ));
}

const partTitle = ({ title, named }: EntryPart, lang: Lang): string =>
  named === undefined ? title[lang] : `${title[lang]}: ${codeTitle(lang, named.list, named.code)}`;

/** Each part with the inner ones after it. */
function grouped(parts: readonly EntryPart[]): readonly (readonly [EntryPart, EntryPart[]])[] {
  const groups: [EntryPart, EntryPart[]][] = [];
  for (const part of parts) {
    if (part.isInner) groups.at(-1)?.[1].push(part);
    else groups.push([part, []]);
  }
  return groups;
}
