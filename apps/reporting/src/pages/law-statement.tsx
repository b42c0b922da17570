import type { LawItem, Statement } from '@daybook/reports';
import type { Citation, Lang, Words } from '@daybook/types';
import { codeTitle } from '../entry/code-title.ts';
import { Cited } from './cited.tsx';

/** Something that a law says, with where, and with the conditions that papers do or do not show. */
type Said = Statement & { readonly citation: Citation; readonly verification?: string; readonly note?: Words };

/** One statement of law or policy as it bears on a request. */
export function LawStatement({
  item,
  place,
  lang,
  title,
}: {
  item: LawItem<Said>;
  place: string | undefined;
  lang: Lang;
  title?: string;
}) {
  const { statement, unmet, open } = item;
  const say = words[lang];
  const conditions = (codes: readonly string[]) =>
    codes.map((code) => codeTitle(lang, 'duty-condition', code)).join('; ');
  return (
    <>
      {title === undefined ? null : <strong>{title}</strong>}
      {statement.note === undefined ? null : <p>{statement.note[lang]}</p>}
      {unmet.length === 0 ? null : <p>{say.unmet(conditions(unmet))}</p>}
      {open.length === 0 ? null : <p>{say.open(conditions(open))}</p>}
      <p className="quiet">
        <Cited citation={statement.citation} place={place} verification={statement.verification} lang={lang} />
      </p>
    </>
  );
}

const words = {
  en: {
    unmet: (what: string) => `The papers do not show: ${what}.`,
    open: (what: string) => `Turns on what papers cannot show: ${what}.`,
  },
  es: {
    unmet: (what: string) => `Los documentos no muestran: ${what}.`,
    open: (what: string) => `Depende de lo que los documentos no pueden mostrar: ${what}.`,
  },
};
