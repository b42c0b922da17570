import { regimePeriod, regimePeriodAt } from '@daybook/reports';
import type { Regime } from '@daybook/types';
import { UsageFault } from '../terminal/usage-fault.ts';

/** Refuses a period that the law does not know, or that has not begun, and says what to type. */
export function checkRegimePeriod(typed: string, regime: Regime, asOf: string): void {
  const period = regimePeriod(typed, regime);
  const last = regimePeriodAt(asOf, regime, -1);
  const running = regimePeriodAt(asOf, regime);
  const { title } = regime;
  if (period === undefined)
    throw new UsageFault({
      en: `"${typed}" is no period of this law (${title.en}).\nType: --period ${last.name} (${last.start_on} to ${last.end_on})\n  or: --period ${running.name} (${running.start_on} to ${running.end_on})`,
      es: `"${typed}" no es un período de esta ley (${title.es}).\nEscriba: --period ${last.name} (${last.start_on} a ${last.end_on})\n      o: --period ${running.name} (${running.start_on} a ${running.end_on})`,
    });
  if (period.start_on > asOf)
    throw new UsageFault({
      en: `${typed} begins on ${period.start_on}; on ${asOf} nobody knows what it will bring.\nType: --period ${last.name}`,
      es: `${typed} empieza el ${period.start_on}; el ${asOf} nadie sabe qué traerá.\nEscriba: --period ${last.name}`,
    });
}
