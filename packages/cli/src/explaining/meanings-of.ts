import { closest, sources } from '@daybook/files';
import { measures } from '@daybook/reports';
import { codelists, type Lang } from '@daybook/types';
import { defects } from '@daybook/validator';
import { codesNamed } from './codes-named.ts';
import { configNamed } from './config-named.ts';
import { fieldNames, fieldsNamed } from './fields-named.ts';
import { lawNamed, lawNames } from './law-named.ts';
import { mapNamed, mapNames } from './map-named.ts';
import type { Meaning } from './meaning.ts';
import { measureNamed } from './measure-named.ts';
import { recordNamed, recordNames } from './record-named.ts';
import { ruleNamed } from './rule-named.ts';
import { sourceNamed } from './source-named.ts';

/** Everything that a name stands for: one word may be a code of several lists and a field too. */
export async function meaningsOf(name: string, lang: Lang): Promise<Meaning[]> {
  return [
    ...(await ruleNamed(name, lang)),
    ...(await codesNamed(name, lang)),
    ...recordNamed(name, lang),
    ...fieldsNamed(name, lang),
    ...(await measureNamed(name, lang)),
    ...sourceNamed(name, lang),
    ...(await lawNamed(name, lang)),
    ...configNamed(name, lang),
    ...mapNamed(name, lang),
  ];
}

/** Up to three names that look like the one that was typed. */
export async function namesLike(name: string): Promise<string[]> {
  const lists = Object.entries(codelists).flatMap(([list, { codes }]) => [list, ...codes.map(({ code }) => code)]);
  const all = [
    ...new Set([
      ...defects().map(({ id }) => id),
      ...lists,
      ...recordNames(),
      ...fieldNames(),
      ...measures.map(({ id }) => id),
      ...sources.map(({ id }) => id),
      ...lawNames(),
      'config',
      ...mapNames(),
    ]),
  ];
  const near = closest(name, all);
  const within = name.length < 3 ? [] : all.filter((one) => one.includes(name.toLowerCase()) && one !== near);
  return [...(near === undefined ? [] : [near]), ...within].slice(0, 3);
}
