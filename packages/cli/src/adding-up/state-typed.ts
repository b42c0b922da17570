import { states } from '@daybook/files';
import { UsageFault } from '../terminal/usage-fault.ts';

/** The postal letters of a state as they were typed, or nothing. @throws UsageFault where there is no such state. */
export function stateTyped(typed: unknown): string | undefined {
  if (typeof typed !== 'string') return undefined;
  const postal = typed.toUpperCase();
  // The state of the examples is on no map.
  if (postal === 'ZZ' || states.some((state) => state.postal === postal)) return postal;
  throw new UsageFault({
    en: `"${typed}" is not the postal letters of a state.\nType: --state FL`,
    es: `"${typed}" no son las letras postales de un estado.\nEscriba: --state FL`,
  });
}
