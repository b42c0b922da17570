import { annotateWorkbook, CannotRewrite, maskPersonalData, readRows, toRawWorkbook } from '@daybook/files';
import { shippedLaw } from '@daybook/reports';
import type { Lang } from '@daybook/types';
import { annotationOf, type Checked, loadBook, validate } from '@daybook/validator';
import type { NamedBlob } from '@daybook/validator/browser';
import { fileOf } from './file-of.ts';
import type { Tell } from './job.ts';

/** A workbook or table whose findings are to be marked in it, with the others that it was checked with. */
export interface AnnotateInput {
  readonly name: string;
  readonly files: readonly NamedBlob[];
  readonly checked: Checked;
  readonly lang: Lang;
}

/**
 * The person's own workbook with each finding marked at its cell: colour, note, and a list. A table of text becomes a
 * workbook of one sheet first.
 */
export async function annotate(
  input: AnnotateInput,
  _: Tell,
): Promise<NamedBlob | { readonly cannot: CannotRewrite['why'] }> {
  try {
    return await annotated(input);
  } catch (fault) {
    if (fault instanceof CannotRewrite) return { cannot: fault.why };
    throw fault;
  }
}

async function annotated({ name, files, checked, lang }: AnnotateInput): Promise<NamedBlob> {
  const [file] = files.filter((one) => one.name === name);
  if (file === undefined) throw new RangeError('There is no such file');
  const book = await loadBook(lang);
  const bytes = new Uint8Array(await file.blob.arrayBuffer());
  if (isZip(bytes))
    return blobOf(
      checkedName(name),
      await annotateWorkbook(maskPersonalData(name), bytes, annotationOf(checked, name, book)),
    );
  // Rows of a text file have cells only once they stand in a workbook: that one is checked.
  const made = await madeWorkbook(file, checked.as_of);
  const others = files.filter((one) => one.name !== name);
  const again = await validate(
    [...others, made].map((one) => fileOf(one)),
    { today: checked.as_of, lang, law: shippedLaw },
  );
  const workbook = new Uint8Array(await made.blob.arrayBuffer());
  return blobOf(
    checkedName(made.name),
    await annotateWorkbook(maskPersonalData(made.name), workbook, annotationOf(again, made.name, book)),
  );
}

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

const checkedName = (name: string) => name.replace(/(?=\.[A-Za-z]+$)/, '-checked');

async function madeWorkbook(file: NamedBlob, today: string): Promise<NamedBlob> {
  const rows: (readonly string[])[] = [];
  for await (const batch of readRows({ name: file.name, chunks: fileOf(file).pieces() }))
    for (const { cells } of batch.rows) rows.push(cells.map((cell) => (cell === null ? '' : String(cell))));
  const name = file.name.replace(/^.*[/\\]/, '').replace(/(?:\.[a-z]+)+$/i, '');
  return blobOf(`${name}.xlsx`, await toRawWorkbook(name, rows, new Date(`${today}T00:00:00Z`)));
}

function blobOf(name: string, bytes: Uint8Array): NamedBlob {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, blob: new Blob([new Uint8Array(bytes)], { type }) };
}
