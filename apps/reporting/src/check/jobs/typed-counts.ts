import type { AskCounts, OpenCounts, StatedCounts } from '@daybook/reports';
import type { AskCode } from '@daybook/types';
import { countParts } from '../count-parts.ts';

/** Counts as a person types them: by field, each a text. A field that is empty or not there was not counted. */
export interface TypedCounts {
  /** `requests`, `transfers`, `asks/received`, `kinds/hold-custody/declined`, `open/decided` … */
  readonly fields: Readonly<Record<string, string>>;
  /** The kinds of ask that have figures of their own. */
  readonly kinds: readonly AskCode[];
  readonly isEveryKind: boolean;
}

/** The counts that were typed; or the fields in which no whole number stands. */
export function countsTyped({ fields, kinds, isEveryKind }: TypedCounts): StatedCounts | { readonly wrong: string[] } {
  const wrong: string[] = [];
  const read = (field: string): number | undefined => {
    const text = (fields[field] ?? '').trim();
    if (text === '') return undefined;
    const count = wholeNumber(text);
    if (count === undefined) wrong.push(field);
    return count;
  };
  const some = <Name extends string>(names: readonly Name[], before: string) => {
    const counts = names.flatMap((name) => {
      const count = read(`${before}${name}`);
      return count === undefined ? [] : [[name, count]];
    });
    return Object.fromEntries(counts) as { readonly [One in Name]?: number };
  };
  const counts = {
    ...some(['requests', 'transfers'], ''),
    asks: some(countParts.asks, 'asks/') satisfies AskCounts,
    kinds: kinds.map((ask) => ({ ask, counts: some(countParts.asks, `kinds/${ask}/`) })),
    isEveryKind,
    open: some(countParts.open, 'open/') satisfies OpenCounts,
  };
  return wrong.length === 0 ? counts : { wrong };
}

/** Digits alone, or in groups of three as people write them: 1234, 1,234, 1.234, 1 234. */
function wholeNumber(text: string): number | undefined {
  if (!/^(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3}|\d{1,3}(?:[.]\d{3}){1,3}|\d{1,3}(?:[ \u00a0\u202f]\d{3}){1,3})$/.test(text))
    return undefined;
  return Number(text.replaceAll(/\D/g, ''));
}

/** Counts as they stand in a form. */
export function typedOf({ requests, transfers, asks, kinds, isEveryKind, open }: StatedCounts): TypedCounts {
  const fields: Record<string, string> = {};
  const put = (before: string, counts: Readonly<Record<string, number | undefined>>) => {
    for (const [name, count] of Object.entries(counts))
      if (count !== undefined) fields[`${before}${name}`] = `${count}`;
  };
  put('', { requests, transfers });
  put('asks/', asks);
  put('open/', { ...open });
  for (const { ask, counts } of kinds) put(`kinds/${ask}/`, counts);
  return { fields, kinds: kinds.map(({ ask }) => ask), isEveryKind };
}
