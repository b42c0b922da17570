import type { RegimePart, Request } from '@daybook/types';
import { valuesAt } from './values-at.ts';

/**
 * What a cell of a list shows of an entry: a value, or several codes joined by `;`. Of decisions it is the one in force; of
 * papers those that the part is about. Empty where the log has nothing.
 */
export function cellAt(request: Request, pointer: string, part: RegimePart): string {
  const decision = /^\/asks\/\*\/decisions\/\*(\/.+)$/.exec(pointer)?.[1];
  if (decision !== undefined) return joined(request.asks.flatMap((ask) => valuesAt(ask.decisions.at(-1), decision)));
  const paper = /^\/instruments\/\*(\/.+)$/.exec(pointer)?.[1];
  if (paper === undefined) return joined(valuesAt(request, pointer));
  const { instruments } = part;
  const shown = request.instruments.filter((one) => instruments.length === 0 || instruments.includes(one.instrument));
  return joined(shown.flatMap((one) => valuesAt(one, paper)));
}

function joined(values: readonly unknown[]): string {
  return [...new Set(values.flat().map(String))].join(';');
}
