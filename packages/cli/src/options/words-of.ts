import type { Words } from '@daybook/types';
import type { Option } from './option.ts';

/** The words of options, loaded where they must be. */
export async function wordsOf(options: readonly Option[]): Promise<Map<Option, Words>> {
  const all = await Promise.all(
    options.map(
      async (option) => [option, typeof option.words === 'function' ? await option.words() : option.words] as const,
    ),
  );
  return new Map(all);
}
