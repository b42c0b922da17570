import { parsePeriod } from '@daybook/reports';
import { UsageFault } from '../terminal/usage-fault.ts';

/**
 * The quarters that were typed, sorted, each once.
 *
 * @param on the day of publication: a quarter is published when it is over.
 * @throws UsageFault for what is no quarter, or not over.
 */
export function periodsTyped(typed: unknown, on: string): string[] {
  const names = [...new Set(Array.isArray(typed) ? typed.map(String) : [])].sort();
  if (names.length === 0)
    throw new UsageFault({
      en: 'Say which quarters the release holds.\nType: --period 2026-Q1',
      es: 'Diga qué trimestres contiene la publicación.\nEscriba: --period 2026-Q1',
    });
  for (const name of names) {
    const period = parsePeriod(name);
    if (period === undefined || !/-Q[1-4]$/.test(name))
      throw new UsageFault({
        en: `A release holds whole quarters, written as 2026-Q1. "${name}" is none.`,
        es: `Una publicación contiene trimestres completos, escritos como 2026-Q1. "${name}" no es ninguno.`,
      });
    if (period.end_on >= on)
      throw new UsageFault({
        en: `${name} ends on ${period.end_on}. A quarter is published when it is over.`,
        es: `${name} termina el ${period.end_on}. Un trimestre se publica cuando ha terminado.`,
      });
  }
  return names;
}
