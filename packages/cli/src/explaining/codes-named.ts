import { type CodelistName, codelists, type Lang } from '@daybook/types';
import type { Meaning } from './meanings-of.ts';

/** A code of one or more codelists, or a whole codelist by its name. */
export async function codesNamed(name: string, lang: Lang): Promise<Meaning[]> {
  const { titles } =
    lang === 'es' ? await import('@daybook/types/titles/es') : await import('@daybook/types/titles/en');
  const lists = Object.keys(codelists) as CodelistName[];
  const codes = lists.flatMap((list): Meaning[] => {
    const words = titles[list][name];
    if (words === undefined) return [];
    const code = codelists[list].codes.find((one) => one.code === name);
    const more =
      code?.public_as === undefined
        ? []
        : [lang === 'es' ? `En público aparece como ${code.public_as}.` : `In public it appears as ${code.public_as}.`];
    return [
      { kind: 'code', name: `${list}/${name}`, text: [words[0], `${list}/${name}`, '', words[1], ...more].join('\n') },
    ];
  });
  if (!Object.hasOwn(codelists, name)) return codes;
  const all = Object.entries(titles[name as CodelistName]).map(([code, [title]]) => `  ${code.padEnd(36)} ${title}`);
  return [...codes, { kind: 'code', name, text: [name, '', ...all].join('\n') }];
}
