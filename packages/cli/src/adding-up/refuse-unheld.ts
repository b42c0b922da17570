import type { CoverageScope } from '@daybook/statewide/duckdb';
import type { Words } from '@daybook/types';
import { UsageFault } from '../terminal/usage-fault.ts';

const SHOWN = 12;

const NAMES: readonly (readonly [column: 'state' | 'duty' | 'period', words: Words])[] = [
  ['state', { en: 'the state', es: 'del estado' }],
  ['duty', { en: 'the law or programme', es: 'de la ley o el programa' }],
  ['period', { en: 'the period', es: 'del período' }],
];

/** Says which states, duties or periods there are, where the one that was typed is not among them. @throws UsageFault */
export function refuseUnheld(
  all: readonly Readonly<Record<'state' | 'duty' | 'period', string>>[],
  scope: CoverageScope,
): void {
  let rows = all;
  for (const [column, words] of NAMES) {
    const typed = scope[column];
    const held = [...new Set(rows.map((row) => row[column]))].filter((name) => name !== 'none').sort();
    const last = held.at(-1);
    if (typed === undefined || last === undefined) continue;
    rows = rows.filter((row) => row[column] === typed);
    if (rows.length > 0) continue;
    const list = `${held.length > SHOWN ? '…, ' : ''}${held.slice(-SHOWN).join(', ')}`;
    throw new UsageFault({
      en: `Nothing in the dataset is of ${words.en} ${typed}. There is: ${list}.\nType: --${column} ${last}`,
      es: `Nada en el conjunto de datos es ${words.es} ${typed}. Hay: ${list}.\nEscriba: --${column} ${last}`,
    });
  }
}
