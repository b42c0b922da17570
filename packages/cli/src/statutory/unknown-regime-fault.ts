import type { Regime } from '@daybook/types';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Says that there is no such law, and which there are. */
export function unknownRegimeFault(typed: string, regimes: readonly Regime[]): UsageFault {
  const list = (lang: 'en' | 'es') =>
    regimes.map(({ regime_id, title }) => `\n  ${regime_id}  ${title[lang]}`).join('');
  return new UsageFault({
    en: `There is no reporting law "${typed}". There are:${list('en')}\nType: daybook regime --list`,
    es: `No hay ninguna ley de informes "${typed}". Hay:${list('es')}\nEscriba: daybook regime --list`,
  });
}
