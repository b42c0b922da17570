import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { annotateWorkbook, CannotRewrite, maskPersonalData, readRows, toRawWorkbook } from '@daybook/files';
import { fileChunks, sheetsApart } from '@daybook/files/node';
import { annotationOf, type Checked, loadBook, verdictWords } from '@daybook/validator';
import { checkPaths } from '../checking/check-paths.ts';
import { configFile } from '../checking/config-file.ts';
import { configOf } from '../checking/config-of.ts';
import { cannotRewriteFault } from '../fixing/cannot-rewrite-fault.ts';
import { writeCopy } from '../fixing/write-copy.ts';
import { paintOf } from '../terminal/paint-of.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { todayOf } from '../terminal/today-of.ts';
import { markedCopy } from './marked-copy.ts';

/** Checks a workbook and writes a copy with the findings marked in it. Gives the exit code that a check would give. */
export async function annotateInto(
  path: string,
  context: readonly string[],
  options: Readonly<Record<string, unknown>>,
  terminal: Terminal,
): Promise<number> {
  const kind = markedCopy(path, [path, ...context], options.out, options.force === true);
  const out = options.out as string;
  // Rows of a text file have cells only once they stand in a workbook: that one is checked.
  if (kind === 'table') await writeCopy(out, madeWorkbook(path, todayOf(options.today)));
  const read = kind === 'table' ? out : path;
  const config = configFile([path, ...context], options.config);
  const regrade = config === undefined ? [] : configOf(config);
  // What others refer to comes first: then nothing is read twice.
  const checked = await checkPaths([...context, read], { regrade }, options, terminal);
  const book = await loadBook(terminal.lang);
  const annotation = annotationOf(checked, read, book);
  await writeCopy(out, marked(read, annotation));
  const { word, numbers } = verdictWords(checked, book.phrases);
  const as = { valid: 'valid', invalid: 'error', incomplete: 'warning' } as const;
  const lines = [
    `${paintOf(terminal.colour)(word, as[checked.verdict])}: ${numbers}`,
    ...said(annotation.marks.length, out, terminal.lang),
    ...(terminal.lang === 'es' ? [`${path} está como estaba.`] : [`${path} is as it was.`]),
  ];
  terminal.out(`${lines.join('\n')}\n`);
  return exitOf(checked);
}

function said(count: number, out: string, lang: Terminal['lang']): string[] {
  if (lang === 'es')
    return count === 0
      ? [`Nada que marcar: ${out} es su libro sin marcas.`]
      : [
          `${count === 1 ? '1 hallazgo marcado' : `${count} hallazgos marcados`} en ${out}: celdas de color con notas, y todos en la hoja "Hallazgos".`,
        ];
  return count === 0
    ? [`Nothing to mark: ${out} is your workbook without marks.`]
    : [
        `${count === 1 ? '1 finding marked' : `${count} findings marked`} in ${out}: coloured cells with notes, and all of them on the sheet "Findings".`,
      ];
}

const exitOf = ({ verdict }: Checked) => (verdict === 'valid' ? 0 : 1);

async function* marked(path: string, annotation: Parameters<typeof annotateWorkbook>[2]): AsyncGenerator<Uint8Array> {
  try {
    const bytes = new Uint8Array(readFileSync(path));
    yield await annotateWorkbook(maskPersonalData(path), bytes, annotation, { readSheets: sheetsApart });
  } catch (fault) {
    throw fault instanceof CannotRewrite ? cannotRewriteFault(fault) : fault;
  }
}

/** A table of text as a workbook: the same rows and texts, on one sheet with the name of the file. */
async function* madeWorkbook(path: string, today: string): AsyncGenerator<Uint8Array> {
  const rows: (readonly string[])[] = [];
  for await (const batch of readRows({ name: path, chunks: fileChunks(path) }))
    for (const { cells } of batch.rows) rows.push(cells.map((cell) => (cell === null ? '' : String(cell))));
  const name = basename(path).replace(/(?:\.[a-z]+)+$/i, '');
  yield await toRawWorkbook(name, rows, new Date(`${today}T00:00:00Z`));
}
