import type { Column } from '@daybook/files';
import type { Lang } from '@daybook/types';
import { titlesIn } from '../entry/titles-in.ts';

/** One column as a field of the form, with what was typed and what is said of it. */
export interface ColumnFieldProps {
  readonly name: string;
  readonly column: Column;
  readonly lang: Lang;
  readonly value: string | undefined;
  readonly said: readonly { readonly message: string; readonly severity: string }[];
  /** Values of the agency's own, such as its facilities. */
  readonly choices?: readonly { readonly code: string; readonly title: string }[] | undefined;
}

/** A field for whatever a column holds: a list to choose from, boxes to tick, a day, a time, a number, yes or no, or text. */
export function ColumnField({ name, column, lang, value = '', said, choices }: ColumnFieldProps) {
  const label = lang === 'es' ? column.title_es : column.title;
  const isWrong = said.some(({ severity }) => severity === 'error');
  const about = {
    'aria-invalid': isWrong ? (true as const) : undefined,
    'aria-describedby': said.length === 0 ? undefined : `${name}-said`,
  };
  const words = (
    <>
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
  if (column.type === 'codes') {
    const ticked = new Set(value.split(';').map((one) => one.trim()));
    return (
      <fieldset className="field wide" {...about}>
        <legend>{label}</legend>
        {words}
        <details open={value !== '' || isWrong}>
          <summary>{value === '' ? say[lang].choose : say[lang].chosen(ticked.size)}</summary>
          {titlesIn(lang, column.list ?? '').map(({ code, title, means }) => (
            <label key={code} className="choice">
              <input type="checkbox" name={name} value={code} defaultChecked={ticked.has(code)} />
              <span>
                {title} <span className="quiet">{means}</span>
              </span>
            </label>
          ))}
        </details>
      </fieldset>
    );
  }
  const options = choices ?? (column.type === 'code' ? titlesIn(lang, column.list ?? '') : undefined);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {words}
      {options !== undefined || column.type === 'boolean' ? (
        <select id={name} name={name} defaultValue={value} {...about}>
          <option value="" />
          {(options ?? say[lang].yesNo).map(({ code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
          {value !== '' && !(options ?? say[lang].yesNo).some(({ code }) => code === value) ? (
            <option value={value}>{value}</option>
          ) : null}
        </select>
      ) : (
        <input id={name} name={name} defaultValue={value} {...KINDS[column.type]} {...about} />
      )}
    </div>
  );
}

const KINDS: Readonly<Record<string, { type: string; inputMode?: 'numeric'; maxLength?: number }>> = {
  date: { type: 'date' },
  instant: { type: 'time' },
  integer: { type: 'text', inputMode: 'numeric', maxLength: 9 },
  string: { type: 'text', maxLength: 200 },
};

const say = {
  en: {
    choose: 'Choose',
    chosen: (count: number) => `Chosen: ${count}`,
    yesNo: [
      { code: 'true', title: 'Yes' },
      { code: 'false', title: 'No' },
    ],
  },
  es: {
    choose: 'Elegir',
    chosen: (count: number) => `Elegidas: ${count}`,
    yesNo: [
      { code: 'true', title: 'Sí' },
      { code: 'false', title: 'No' },
    ],
  },
};
