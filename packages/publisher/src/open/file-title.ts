import type { Lang } from '@daybook/types';
import { fileTitles } from './file-titles.ts';

/** What a file of a release is, in a few words; its path where nothing is known of it. */
export function fileTitle(path: string, lang: Lang): string {
  const [pattern, title] = fileTitles.find(([known]) => known.test(path)) ?? [];
  return title === undefined ? path : title[lang].replace('{of}', pattern?.exec(path)?.groups?.of ?? '');
}
