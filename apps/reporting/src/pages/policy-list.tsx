import type { LawOfRequest } from '@daybook/reports';
import type { Lang } from '@daybook/types';
import { codeTitle } from '../entry/code-title.ts';
import type { AskLawProps } from './ask-law.tsx';
import { Cited } from './cited.tsx';

/** Every provision of law and policy that was in force for the agency on the day of receipt, folded. */
export function PolicyList({
  provisions,
  placeOf,
  lang,
}: {
  provisions: LawOfRequest['provisions'];
  placeOf: AskLawProps['placeOf'];
  lang: Lang;
}) {
  if (provisions.missing !== undefined || provisions.items.length === 0) return null;
  return (
    <details className="part">
      <summary>{words[lang](provisions.items.length)}</summary>
      <ul>
        {provisions.items.map((item) => (
          <li key={`${item.jurisdiction_id} ${item.statement.provision} ${item.statement.citation.text}`}>
            {codeTitle(lang, 'policy-provision', item.statement.provision)}.{' '}
            <span className="quiet">
              <Cited citation={item.statement.citation} place={placeOf(item)} lang={lang} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const words = {
  en: (count: number) => `All that law and policy said on the day of receipt (${count})`,
  es: (count: number) => `Todo lo que decían la ley y la política el día en que se recibió (${count})`,
};
