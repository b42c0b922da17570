import type { Agency, Lang, Request } from '@daybook/types';
import { codeTitle } from '../entry/code-title.ts';
import { entryParts } from '../entry/entry-parts.ts';
import { shownValue } from '../entry/shown-value.ts';

/** Parts that say nothing of what was asked and decided: the person in broad groups, and whose entry it is. */
const BESIDE = /^(person|entry)$/;

/** Days and moments: broken at a hyphen they are hard to read. */
const TIMES = /^(date|instant)$/;

/** All of a case in a few lines, a part a line: how it came, its papers, each ask with its decision, custody, notices. */
export function WholeCase({ record, lang, agency }: { record: Request; lang: Lang; agency: Agency | undefined }) {
  const parts = entryParts(record).filter(({ key }) => !BESIDE.test(key));
  return (
    <ul className="case">
      {parts.map(({ key, title, named, facts }) => (
        <li key={key}>
          <strong>
            {title[lang]}
            {named === undefined ? '' : `: ${codeTitle(lang, named.list, named.code)}`}
          </strong>
          {facts.map((fact) => (
            <span key={fact.key}>
              {' '}
              <span className="quiet">{fact.title[lang]}</span>{' '}
              <span className={TIMES.test(fact.type) ? 'whole' : undefined}>{shownValue(fact, lang, agency)}</span>
              {'.'}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
