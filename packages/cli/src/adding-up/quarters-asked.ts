import { type Engine, quartersHeld } from '@daybook/statewide/duckdb';
import { UsageFault } from '../terminal/usage-fault.ts';

const SHOWN = 12;

/** The quarter that was typed, or every one of the dataset. @throws UsageFault where the dataset has not the one that was typed. */
export async function quartersAsked(
  engine: Engine,
  { state, quarter }: { readonly state: string | undefined; readonly quarter: string | undefined },
): Promise<readonly string[]> {
  const held = await quartersHeld(engine, { state });
  if (quarter === undefined) return held;
  if (held.includes(quarter)) return [quarter];
  const last = held.at(-1);
  if (last === undefined)
    throw new UsageFault({
      en: 'The dataset has no report of a quarter.',
      es: 'El conjunto de datos no tiene ningún informe de un trimestre.',
    });
  const list = `${held.length > SHOWN ? '…, ' : ''}${held.slice(-SHOWN).join(', ')}`;
  throw new UsageFault({
    en: `The dataset has nothing for ${quarter}. It has these quarters: ${list}.\nType: --quarter ${last}`,
    es: `El conjunto de datos no tiene nada de ${quarter}. Tiene estos trimestres: ${list}.\nEscriba: --quarter ${last}`,
  });
}
