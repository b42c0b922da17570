import type { TimeLimit } from '@daybook/reports';
import type { Lang } from '@daybook/types';
import { limitWords } from '../entry/limit-words.ts';
import { Cited } from './cited.tsx';

/** The moments that law sets, beside the custody that they are about. Which clock governs is for people to say. */
export function LimitsBeside({ limits, lang }: { limits: readonly TimeLimit[]; lang: Lang }) {
  if (limits.length === 0) return null;
  return (
    <aside className="law" aria-label={words[lang]}>
      <h3>{words[lang]}</h3>
      <ul>
        {limits.map((limit) => {
          const { when, about } = limitWords(limit, lang);
          return (
            <li key={`${limit.limit} ${limit.citation.text} ${about}`}>
              <p>
                <strong>{when}</strong>
              </p>
              <p>{about}</p>
              <p className="quiet">
                <Cited citation={limit.citation} verification={limit.verification} lang={lang} />
              </p>
            </li>
          );
        })}
      </ul>
    </aside>
  );
}

const words = { en: 'Limits by law', es: 'Límites por ley' };
