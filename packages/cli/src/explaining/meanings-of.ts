import { closest } from '@daybook/files';
import type { Lang } from '@daybook/types';
import { defects } from '@daybook/validator';
import { codesNamed } from './codes-named.ts';
import { fieldNames, fieldsNamed } from './fields-named.ts';
import { lawNamed, lawNames } from './law-named.ts';
import { ruleNamed } from './rule-named.ts';

/** One thing that a name stands for. */
export interface Meaning {
  readonly kind: 'rule' | 'code' | 'field' | 'law' | 'regime';
  readonly name: string;
  /** The text for a person, several lines. */
  readonly text: string;
}

/** Everything that a name stands for: one word may be a code of several lists and a field too. */
export async function meaningsOf(name: string, lang: Lang): Promise<Meaning[]> {
  return [
    ...ruleNamed(name, lang),
    ...(await codesNamed(name, lang)),
    ...(await fieldsNamed(name, lang)),
    ...(await lawNamed(name, lang)),
  ];
}

/** Up to three names that look like the one that was typed. */
export async function namesLike(name: string): Promise<string[]> {
  const { codelists } = await import('@daybook/types');
  const codes = Object.values(codelists).flatMap((list) => list.codes.map(({ code }) => code));
  const all = [
    ...new Set([...defects().map(({ id }) => id), ...codes, ...(await fieldNames()), ...(await lawNames())]),
  ];
  const near = closest(name, all);
  const within = all.filter((one) => one.includes(name) && one !== near).slice(0, 3);
  return [...(near === undefined ? [] : [near]), ...within].slice(0, 3);
}
