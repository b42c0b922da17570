import { showNumber } from '@daybook/reports/printing';
import type { BuildResult } from '@daybook/statewide/duckdb';
import type { Words } from '@daybook/types';

/** What the last build into the same folder was given and this one was not, in one sentence; nothing where nothing is missing. */
export function noLongerGivenText({ noLongerGiven }: Pick<BuildResult, 'noLongerGiven'>): Words | undefined {
  const { publications, keys, registry } = noLongerGiven;
  const parts: Words[] = [
    ...(publications > 0
      ? [{ en: `publications: ${showNumber(publications)}`, es: `publicaciones: ${showNumber(publications)}` }]
      : []),
    ...(keys > 0 ? [{ en: `keys: ${showNumber(keys)}`, es: `claves: ${showNumber(keys)}` }] : []),
    ...(registry
      ? [{ en: 'the registry of who is expected to report', es: 'el registro de quienes deben informar' }]
      : []),
  ];
  if (parts.length === 0) return undefined;
  return {
    en: `Given to the last build and no longer given: ${parts.map(({ en }) => en).join('; ')}.`,
    es: `Dado a la última construcción y ya no dado: ${parts.map(({ es }) => es).join('; ')}.`,
  };
}
