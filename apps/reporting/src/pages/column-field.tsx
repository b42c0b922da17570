import type { Column, LawNotes } from '@daybook/files';
import type { Lang } from '@daybook/types';
import { aboutField } from '../entry/about-field.ts';
import type { OwnChoice } from '../entry/form-columns.ts';
import { titlesIn } from '../entry/titles-in.ts';
import { CodesField } from './codes-field.tsx';

/** One column as a field of the form, with what was typed and what is said of it. */
export interface ColumnFieldProps {
  readonly name: string;
  readonly column: Column;
  readonly lang: Lang;
  readonly value: string | undefined;
  readonly said: readonly { readonly message: string; readonly severity: string }[];
  /** The laws that ask for fields. */
  readonly laws: LawNotes;
  /** Values of the agency's own, such as its facilities. */
  readonly choices?: readonly OwnChoice[] | undefined;
}

/**
 * A field for whatever a column holds: a list to choose from, boxes to tick, a day, a time, a number, yes or no, or text.
 * With it stand the law that asks for it and what the chosen code means.
 */
export function ColumnField({ name, column, lang, value = '', said, laws, choices }: ColumnFieldProps) {
  const label = lang === 'es' ? column.title_es : column.title;
  const isWrong = said.some(({ severity }) => severity === 'error');
  const { field, laws: asking } = aboutField(column, laws);
  const codes = column.type === 'code' && choices === undefined ? titlesIn(lang, column.list ?? '') : undefined;
  const told = [
    ...(said.length === 0 ? [] : [`${name}-said`]),
    ...(asking.length === 0 ? [] : [`${name}-law`]),
    ...(codes === undefined ? [] : [`${name}-means`]),
  ];
  const about = {
    id: name,
    'aria-invalid': isWrong ? (true as const) : undefined,
    'aria-describedby': told.length === 0 ? undefined : told.join(' '),
  };
  const words = (
    <>
      {asking.length === 0 ? null : (
        <p className="asked" id={`${name}-law`}>
          {say[lang].asks}{' '}
          {asking.map(({ citation, isDraft }) => `${citation}${isDraft ? ` (${say[lang].draft})` : ''}`).join('; ')}
        </p>
      )}
      {said.length === 0 ? null : (
        <div id={`${name}-said`}>
          {said.map(({ message, severity }) => (
            <p key={message} className={severity === 'error' ? 'wrong' : 'hint'}>
              {message}
            </p>
          ))}
        </div>
      )}
    </>
  );
  if (column.type === 'codes')
    return (
      <CodesField
        name={name}
        label={label}
        list={column.list ?? ''}
        lang={lang}
        value={value}
        isOpen={isWrong}
        about={{ id: name, 'aria-describedby': about['aria-describedby'] }}
      >
        {words}
      </CodesField>
    );
  const options = choices ?? codes ?? (column.type === 'boolean' ? say[lang].yesNo : undefined);
  const isOther = value !== '' && options?.some(({ code }) => code === value) === false;
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {words}
      {options === undefined ? (
        <input {...about} name={name} defaultValue={value} {...kindOf(column, value, field.maxLength)} />
      ) : (
        <select {...about} name={name} defaultValue={value}>
          <option value="" />
          {options.map(({ code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
          {isOther ? <option value={value}>{value}</option> : null}
        </select>
      )}
      {codes === undefined ? null : (
        <p className="means" id={`${name}-means`} data-list={column.list}>
          {codes.find(({ code }) => code === value)?.means}
        </p>
      )}
    </div>
  );
}

/** A moment whose day has no field of its own is typed with its day. */
const ALONE = new Set(['query_responded_at', 'custody_bail_posted_at', 'custody_ice_arrived_at']);

function kindOf({ type, column }: Column, value: string, maxLength = 200) {
  if (type === 'date') return { type: 'date' };
  if (type === 'instant') return { type: ALONE.has(column) || value.includes('T') ? 'datetime-local' : 'time' };
  if (type === 'integer') return { type: 'text', inputMode: 'numeric' as const, maxLength: 9 };
  return { type: 'text', maxLength };
}

const say = {
  en: {
    asks: 'Asked for by',
    draft: 'draft',
    yesNo: [
      { code: 'true', title: 'Yes' },
      { code: 'false', title: 'No' },
    ],
  },
  es: {
    asks: 'Lo pide',
    draft: 'borrador',
    yesNo: [
      { code: 'true', title: 'Sí' },
      { code: 'false', title: 'No' },
    ],
  },
};
