import type { Lang } from '@daybook/types';
import type { ReactNode } from 'react';
import { columnOf } from '../entry/column-of.ts';
import type { Section } from '../entry/entry-plan.ts';
import type { FormColumns } from '../entry/form-columns.ts';
import type { FieldFinding } from '../entry/read-entry.ts';
import type { TypedRow } from '../entry/typed-values.ts';
import { ColumnField } from './column-field.tsx';
import { PartWords } from './part-words.tsx';

/** One part of the form with what was typed into it. */
export interface FormPartProps {
  readonly section: Section;
  /** Before the names of its fields, such as `ask-2.`; empty where it is not repeated. */
  readonly prefix: string;
  /** Which of its repetitions it is, from 1. */
  readonly number?: number | undefined;
  readonly row: TypedRow;
  readonly findings: readonly FieldFinding[];
  readonly columns: FormColumns;
  readonly lang: Lang;
  /** What stands below its fields. */
  readonly children?: ReactNode;
}

/** A part of the form: what most entries have at once, what few have folded below. */
export function FormPart(props: FormPartProps) {
  const { section, prefix, number, row, findings, columns, lang, children } = props;
  const { more = [] } = section;
  const isSaid = (name: string) => findings.some(({ field }) => field === `${prefix}${name}`);
  const filled = (names: readonly string[]) => names.filter((name) => row[name] !== undefined).length;
  const field = (name: string) => (
    <ColumnField
      key={name}
      name={`${prefix}${name}`}
      column={columnOf(name)}
      lang={lang}
      value={row[name]}
      said={findings.filter(({ field: at }) => at === `${prefix}${name}`).map(({ finding }) => finding)}
      laws={columns.laws}
      choices={columns.choices.get(name)}
    />
  );
  const title = `${section.title[lang]}${number === undefined ? '' : ` · ${number}`}`;
  const inside = (
    <>
      {section.hint === undefined ? null : <p className="quiet">{section.hint[lang]}</p>}
      <div className="fields">{section.columns.map(field)}</div>
      {more.length === 0 ? null : (
        <details className="more" open={more.some(isSaid)}>
          <summary>
            {say[lang].more} <span className="filled">{say[lang].filled(filled(more))}</span>
          </summary>
          <div className="fields">{more.map(field)}</div>
        </details>
      )}
      {children}
      {number === undefined || number === FIRST[section.each ?? 'ask'] ? (
        <PartWords columns={[...section.columns, ...more]} laws={columns.laws} lang={lang} />
      ) : null}
    </>
  );
  const id = prefix === '' ? `part-${section.id}` : prefix.slice(0, -1);
  if (section.isFolded !== true)
    return (
      <section className="part" id={id} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{title}</h2>
        {inside}
      </section>
    );
  const count = filled(section.columns);
  return (
    <details className="part" id={id} open={count > 0 || section.columns.some(isSaid)}>
      <summary>
        {title} <span className="filled">{say[lang].filled(count)}</span>
      </summary>
      {inside}
    </details>
  );
}

/** Its first repetition explains the fields for all. The first paper has a part of its own, which does. */
const FIRST = { ask: 1, paper: -1 } as const;

const say = {
  en: { more: 'More', filled: (count: number) => (count === 0 ? '' : `${count} filled in`) },
  es: { more: 'Más', filled: (count: number) => (count === 0 ? '' : `${count} con datos`) },
};
