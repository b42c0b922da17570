import type { Lang } from '@daybook/types';
import type { ReactNode } from 'react';
import { titlesIn } from '../entry/titles-in.ts';

/** Boxes to tick, one a code of a list. */
export interface CodesFieldProps {
  readonly name: string;
  readonly label: string;
  readonly list: string;
  readonly lang: Lang;
  /** The codes that are ticked, with `;` between them. */
  readonly value: string;
  readonly isOpen: boolean;
  readonly about: { readonly id: string; readonly 'aria-describedby': string | undefined };
  readonly children: ReactNode;
}

/** Codes of which several may hold, each with its meaning; folded until one is ticked. */
export function CodesField({ name, label, list, lang, value, isOpen, about, children }: CodesFieldProps) {
  const ticked = new Set(value === '' ? [] : value.split(';').map((one) => one.trim()));
  return (
    <fieldset className="field wide" {...about}>
      <legend>{label}</legend>
      {children}
      <details open={ticked.size > 0 || isOpen}>
        <summary>{ticked.size === 0 ? say[lang].choose(label) : say[lang].chosen(label, ticked.size)}</summary>
        {titlesIn(lang, list).map(({ code, title, means }) => (
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

const say = {
  en: {
    choose: (label: string) => `Choose: ${label}`,
    chosen: (label: string, count: number) => `${label}: ${count} chosen`,
  },
  es: {
    choose: (label: string) => `Elegir: ${label}`,
    chosen: (label: string, count: number) => `${label}: ${count} elegidas`,
  },
};
