import type { LawNotes } from '@daybook/files';
import type { Lang } from '@daybook/types';
import { aboutField } from '../entry/about-field.ts';
import { columnOf } from '../entry/column-of.ts';
import { titlesIn } from '../entry/titles-in.ts';

/**
 * What the fields of a part mean, and each code of their lists: once for the part, so that nothing stands in the way of the
 * Tab key between its fields.
 */
export function PartWords({ columns, laws, lang }: { columns: readonly string[]; laws: LawNotes; lang: Lang }) {
  return (
    <details className="meanings">
      <summary>{say[lang].summary}</summary>
      <dl>
        {columns.map((name) => {
          const column = columnOf(name);
          const { field, laws: asking } = aboutField(column, laws);
          const codes = column.type === 'code' ? titlesIn(lang, column.list ?? '') : [];
          return (
            <div key={name}>
              <dt>{lang === 'es' ? column.title_es : column.title}</dt>
              <dd>
                <p>{lang === 'es' ? field.description_es : field.description}</p>
                {asking.map(({ law, citation, isDraft }) => (
                  <p key={citation}>
                    {say[lang].asks} {law[lang]}, {citation}
                    {isDraft ? `: ${say[lang].draft}` : ''}
                  </p>
                ))}
                {field.audience === 'public' ? null : <p>{say[lang][field.audience ?? 'agency']}</p>}
                {codes.length === 0 ? null : (
                  <ul data-codes={column.list}>
                    {codes.map(({ code, title, means }) => (
                      <li key={code} data-code={code}>
                        <strong>{title}</strong>: <span>{means}</span>
                      </li>
                    ))}
                  </ul>
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </details>
  );
}

const say = {
  en: {
    summary: 'What these fields and their choices mean',
    asks: 'Asked for by',
    draft: 'a draft, check it with your counsel',
    regulator: 'Only you and a regulator whose law names it see it.',
    agency: 'It never leaves your agency.',
  },
  es: {
    summary: 'Qué significan estos campos y sus opciones',
    asks: 'Lo pide',
    draft: 'un borrador, consúltelo con su asesoría legal',
    regulator: 'Solo lo ven ustedes y el regulador cuya ley lo nombra.',
    agency: 'Nunca sale de su agencia.',
  },
};
