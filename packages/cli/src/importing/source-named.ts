import { closest, type Source, sources } from '@daybook/files';
import type { Lang } from '@daybook/types';
import { UsageFault } from '../terminal/usage-fault.ts';

const width = Math.max(...sources.map(({ id }) => id.length));
const list = (lang: Lang) => sources.map(({ id, title }) => `  ${id.padEnd(width)}  ${title[lang]}`).join('\n');

/** The source that was typed. @throws UsageFault, with all sources, where it is none. */
export function sourceNamed(typed: unknown): Source {
  const example = 'daybook import ice-287g-list list.xlsx --as-of 2025-07-11 --out out/287g';
  if (typeof typed !== 'string')
    throw new UsageFault({
      en: `Say what to import:\n${list('en')}\nType: ${example}`,
      es: `Diga qué importar:\n${list('es')}\nEscriba: ${example}`,
    });
  const found = sources.find(({ id }) => id === typed);
  if (found !== undefined) return found;
  const meant = closest(
    typed,
    sources.map(({ id }) => id),
  );
  throw new UsageFault({
    en: `"${typed}" is not a source.${meant === undefined ? '' : ` Did you mean ${meant}?`} The sources are:\n${list('en')}\nType: ${example}`,
    es: `"${typed}" no es una fuente.${meant === undefined ? '' : ` ¿Quiso decir ${meant}?`} Las fuentes son:\n${list('es')}\nEscriba: ${example}`,
  });
}
