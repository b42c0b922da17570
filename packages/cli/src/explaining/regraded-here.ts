import { existsSync } from 'node:fs';
import type { Defect, Lang } from '@daybook/types';
import { canBeRegraded } from '@daybook/validator';
import { CONFIG } from '../checking/config-name.ts';
import { configOf } from '../checking/config-of.ts';

const WORDS = {
  en: {
    never: 'Its severity cannot be changed in the settings.',
    may: 'Its severity can be changed, with a reason: daybook explain config',
    here: (to: string, until: string) => `In ${CONFIG} of this folder: ${to}${until === '' ? '' : ` until ${until}`}.`,
  },
  es: {
    never: 'Su gravedad no se puede cambiar en la configuración.',
    may: 'Su gravedad se puede cambiar, con un motivo: daybook explain config',
    here: (to: string, until: string) =>
      `En ${CONFIG} de esta carpeta: ${to}${until === '' ? '' : ` hasta el ${until}`}.`,
  },
} as const;

/** Whether the settings may change a defect's severity, and what those of this folder say. */
export function regradedHere(defect: Defect, lang: Lang): string {
  const words = WORDS[lang];
  if (!canBeRegraded(defect)) return words.never;
  const entry = existsSync(CONFIG) ? configOf(CONFIG).find(({ rule }) => rule === defect.id) : undefined;
  return entry === undefined ? words.may : `${words.here(entry.severity, entry.until ?? '')} ${entry.reason}`;
}
