import { existsSync } from 'node:fs';
import { type Source, suggestMap } from '@daybook/files';
import { loadBook, messageOf, placeText } from '@daybook/validator';
import { writeWhole } from '../paths/write-whole.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';
import { inputOf } from './input-of.ts';
import { suggestText } from './suggest-text.ts';

/** Proposes a map for a file, writes it where that is asked, and says how sure it is. Gives the exit code. */
export async function suggestInto(
  source: Source,
  files: readonly unknown[],
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const [file] = files as readonly string[];
  if (source.takesMap !== true)
    throw new UsageFault({
      en: `--suggest belongs to columns. Type: daybook import columns ${file} --suggest`,
      es: `--suggest es de columns. Escriba: daybook import columns ${file} --suggest`,
    });
  if (file === undefined || files.length > 1)
    throw new UsageFault({
      en: 'A map is proposed for one file. Name one; the map fits others with the same headings.',
      es: 'Se propone un mapa para un archivo. Nombre uno; el mapa sirve para otros con los mismos encabezados.',
    });
  const out = typeof options.out === 'string' ? options.out : undefined;
  if (out !== undefined && existsSync(out))
    throw new UsageFault({
      en: `${out} is already there, perhaps with your answers. Choose another name for the map.`,
      es: `${out} ya existe, quizás con sus respuestas. Elija otro nombre para el mapa.`,
    });
  const [en, es] = await Promise.all([import('@daybook/types/titles/en'), import('@daybook/types/titles/es')]);
  const { suggested, findings } = await suggestMap(inputOf(source, file, undefined), {
    titles: [en.titles, es.titles],
    lang: terminal.lang,
  });
  const book = await loadBook(terminal.lang);
  for (const finding of findings)
    terminal.talk(`${placeText(finding.place, book.phrases)}\n  ${messageOf(finding, book)}\n`);
  if (suggested === undefined) return 1;
  const text = `${JSON.stringify(suggested.map, null, 2)}\n`;
  if (out !== undefined) writeWhole(out, text);
  terminal.out(options.json === true ? text : suggestText(suggested, { file, out, lang: terminal.lang }));
  return 0;
}
