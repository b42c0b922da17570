import { type AskUnderLaw, type LawOfRequest, lawGapWords, policiesOnAsk } from '@daybook/reports';
import type { AskCode, Lang } from '@daybook/types';
import { codeTitle } from '../entry/code-title.ts';
import { setAsideWords } from '../review/set-aside-words.ts';
import { Cited } from './cited.tsx';
import { LawStatement } from './law-statement.tsx';

/** What the law and the policy of this place say of one ask, on the day that counts. */
export interface AskLawProps {
  readonly ask: AskCode;
  readonly under: AskUnderLaw;
  readonly provisions: LawOfRequest['provisions'];
  /** How a place is called, by the id of its law file or its own. */
  readonly placeOf: (item: { readonly law_id?: string; readonly jurisdiction_id: string }) => string | undefined;
  readonly lang: Lang;
}

/** The law beside an ask. It is looked up, not weighed: who decides is the agency. */
export function AskLaw({ ask, under, provisions, placeOf, lang }: AskLawProps) {
  const { on, duty } = under;
  const say = words[lang];
  const bearing = new Set<string>([...(policiesOnAsk.against[ask] ?? []), ...(policiesOnAsk.towards[ask] ?? [])]);
  const policies =
    provisions.missing === undefined
      ? provisions.items.filter(({ law_id, statement }) => law_id === undefined && bearing.has(statement.provision))
      : [];
  return (
    <aside className="law" aria-label={`${codeTitle(lang, 'ask', ask)}: ${say.title(on)}`}>
      <h3>{say.title(on)}</h3>
      {duty.missing !== undefined ? (
        <p>{say.missing(lawGapWords[duty.missing][lang])}</p>
      ) : (
        <>
          <p>
            <strong>{codeTitle(lang, 'local-duty', duty.duty)}</strong>
          </p>
          <ul>
            {duty.items.map((item) => (
              <li key={`${item.jurisdiction_id} ${item.statement.duty_id}`}>
                <LawStatement item={item} place={placeOf(item)} lang={lang} />
              </li>
            ))}
          </ul>
          {duty.setAside.length === 0 ? null : (
            <details>
              <summary>{say.setAside(duty.setAside.length)}</summary>
              <ul>
                {duty.setAside.map((item) => (
                  <li key={`${item.jurisdiction_id} ${item.statement.duty_id}`}>
                    <Cited citation={item.statement.citation} place={placeOf(item)} lang={lang} />{' '}
                    {setAsideWords[item.why][lang]}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {duty.gap === undefined ? null : <p className="quiet">{say.gap(lawGapWords[duty.gap][lang])}</p>}
        </>
      )}
      {policies.length === 0 ? null : (
        <>
          <h4>{say.policy}</h4>
          <ul>
            {policies.map((item) => (
              <li key={`${item.jurisdiction_id} ${item.statement.provision} ${item.statement.citation.text}`}>
                <LawStatement
                  item={item}
                  place={placeOf(item)}
                  lang={lang}
                  title={codeTitle(lang, 'policy-provision', item.statement.provision)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

const words = {
  en: {
    title: (on: string) => `The law on ${on}`,
    missing: (why: string) => `It cannot be told: ${why}.`,
    gap: (why: string) => `Not known beside it: ${why}.`,
    setAside: (count: number) => `Set aside: ${count}`,
    policy: 'The policy of this place',
  },
  es: {
    title: (on: string) => `La ley al ${on}`,
    missing: (why: string) => `No se puede decir: ${why}.`,
    gap: (why: string) => `Además no se sabe: ${why}.`,
    setAside: (count: number) => `Dejadas a un lado: ${count}`,
    policy: 'La política de este lugar',
  },
};
