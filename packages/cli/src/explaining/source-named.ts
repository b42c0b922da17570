import { sources } from '@daybook/files';
import type { Lang } from '@daybook/types';
import type { Meaning } from './meaning.ts';

/** A kind of file that can be imported, by its id. */
export function sourceNamed(name: string, lang: Lang): Meaning[] {
  return sources
    .filter(({ id }) => id === name)
    .map(({ id, title, describe, as_of, takesMap }) => {
      const more = `${as_of === 'needed' ? ' --as-of 2025-07-11' : ''}${takesMap === true ? ' --map map.json' : ''}`;
      const type = `daybook import ${id} FILE${more} --out FOLDER`;
      const words = lang === 'es' ? { kind: 'fuente', type: 'Escriba' } : { kind: 'source', type: 'Type' };
      const text = [title[lang], `${id} · ${words.kind}`, '', describe[lang], `${words.type}: ${type}`];
      return { kind: 'source', name: id, text: text.join('\n') };
    });
}
