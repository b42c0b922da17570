import type { Lang } from '@daybook/types';
import type { Asked } from '../server/route.ts';

const LANGUAGES: readonly { readonly lang: Lang; readonly name: string }[] = [
  { lang: 'en', name: 'English' },
  { lang: 'es', name: 'Español' },
];

/** The same page in each language. A page that answers a form has none: what was typed would be lost. */
export function LanguageSwitch({ asked }: { asked: Asked }) {
  if (asked.form.size > 0) return null;
  return (
    <p className="languages">
      {LANGUAGES.map(({ lang, name }) => (
        <a
          key={lang}
          href={inLanguage(asked, lang)}
          hrefLang={lang}
          lang={lang}
          aria-current={lang === asked.lang ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </p>
  );
}

function inLanguage({ path, query }: Asked, lang: Lang): string {
  const other = new URLSearchParams(query);
  other.set('lang', lang);
  return `${path}?${other}`;
}
