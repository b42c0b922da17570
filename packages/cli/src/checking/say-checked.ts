import { type Checked, type Format, loadBook, verdictWords } from '@daybook/validator';
import { isSameFile } from '../paths/is-same-file.ts';
import { writeWhole } from '../paths/write-whole.ts';
import { paintOf } from '../terminal/paint-of.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/**
 * Prints the result of a check, or writes it where `--out` says.
 *
 * @throws UsageFault where that is one of the files that were checked: they are never written over.
 */
export async function sayChecked(
  checked: Checked,
  format: Format,
  { out, quiet }: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<void> {
  const book = await loadBook(terminal.lang);
  if (typeof out !== 'string' || out === '-') {
    terminal.out(format.print(checked, book, paintOf(terminal.colour && format.id === 'text')));
    return;
  }
  if (checked.files.some(({ file }) => isSameFile(file, out)))
    throw new UsageFault({
      en: `${out} is one of the files that were checked. Choose another name for --out.`,
      es: `${out} es uno de los archivos verificados. Elija otro nombre para --out.`,
    });
  writeWhole(out, format.print(checked, book, paintOf(false)));
  const { word, numbers } = verdictWords(checked, book.phrases);
  if (quiet !== true)
    terminal.talk(`${word}: ${numbers}\n${terminal.lang === 'es' ? 'Escrito en' : 'Written to'} ${out}\n`);
}
