import { detectEncoding } from '../bytes/detect-encoding.ts';
import { gunzip } from '../bytes/gunzip.ts';
import { head } from '../bytes/head.ts';
import { sniffBinary, sniffText } from '../bytes/sniff-format.ts';
import { defaultLimits, type Limits } from '../limits.ts';
import type { ReadSheets } from '../workbook/read-sheets.ts';
import { CannotRewrite } from './cannot-rewrite.ts';
import { CsvRewriter } from './csv-rewriter.ts';
import { JsonRewriter } from './json-rewriter.ts';
import type { Repair, TellRepair } from './repair.ts';
import type { RepairList } from './repair-list.ts';
import type { Rewriter } from './rewriter.ts';
import { Utf16Rewriter } from './utf16-rewriter.ts';

/** What a rewriting is made with. */
export interface Rewriting {
  readonly repairs: Pick<RepairList, 'of'>;
  /** Is told once of each repair of the file. */
  readonly tell: TellRepair;
  readonly limits?: Partial<Limits>;
  /** What reads the sheets of a workbook, as in reading. */
  readonly readSheets?: ReadSheets;
}

/**
 * A file with some of its values replaced, as bytes that come in pieces. In text files every other byte is as it was; a
 * gzip file is packed again. Memory does not grow with a text file.
 *
 * @throws CannotRewrite where something would be lost: what was given before must then be thrown away.
 */
export async function* rewriteFile(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  rewriting: Rewriting,
): AsyncGenerator<Uint8Array> {
  const tell: TellRepair = (repair, outcome) => {
    if (outcome === 'fixed' || repair.isAlso !== true) rewriting.tell(repair, outcome);
  };
  yield* rewritten(file, file, chunks, { ...rewriting, tell });
}

async function* rewritten(
  file: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  rewriting: Rewriting,
): AsyncGenerator<Uint8Array> {
  const limits = { ...defaultLimits, ...rewriting.limits };
  const { first, all } = await head(chunks);
  const binary = sniffBinary(first, name);
  if (binary === 'gzip' && name === file) {
    const unpacked = gunzip(all, limits, () => {
      throw new CannotRewrite(file, 'gzip-damaged');
    });
    yield* packed(rewritten(file, name.replace(/\.gz$/i, '') || 'unpacked', unpacked, rewriting));
    return;
  }
  if (binary === 'zip') {
    const { rewriteWorkbook } = await import('./rewrite-workbook.ts');
    yield await rewriteWorkbook(file, all, rewriting, limits);
    return;
  }
  const { rewriter, mark } = open(file, name, first, rewriting, limits);
  let left = mark;
  for await (const chunk of all) {
    if (left > 0) yield chunk.slice(0, left);
    yield* rewriter.push(left > 0 ? chunk.subarray(left) : chunk);
    left = 0;
  }
  yield* rewriter.end();
}

/** The rewriter for a text file with these first bytes, chosen as the reader chooses. */
function open(
  file: string,
  name: string,
  first: Uint8Array,
  { repairs, tell }: Rewriting,
  limits: Limits,
): { rewriter: Rewriter; mark: number } {
  const { encoding, mark } = detectEncoding(first);
  if (encoding === 'utf-32') throw new CannotRewrite(file, 'format');
  const utf8 =
    encoding === 'utf-8'
      ? first.subarray(mark)
      : new TextEncoder().encode(new TextDecoder(encoding).decode(first.subarray(mark)));
  const format = sniffText(utf8, name);
  if (format !== 'csv' && format !== 'json' && format !== 'ndjson') throw new CannotRewrite(file, 'format');
  const rewriter =
    format === 'csv'
      ? new CsvRewriter(file, limits, repairs.of(file), headingsOf(repairs.of(file)), tell)
      : new JsonRewriter(repairs.of(file), tell);
  return { rewriter: encoding === 'utf-8' ? rewriter : new Utf16Rewriter(file, encoding, rewriter), mark };
}

function headingsOf(repairs: Iterable<Repair>): ReadonlySet<string> {
  const headings = new Set<string>();
  for (const { place } of repairs) if (place.column !== undefined) headings.add(place.column);
  return headings;
}

async function* packed(plain: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { readable, writable } = new CompressionStream('gzip');
  const writer = writable.getWriter();
  let fault: unknown;
  const feeding = (async () => {
    try {
      for await (const chunk of plain) await writer.write(new Uint8Array(chunk));
      await writer.close();
    } catch (thrown) {
      fault = thrown;
      await writer.abort(thrown).catch(() => undefined);
    }
  })();
  const reader = readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      yield value;
    }
  } catch (thrown) {
    throw fault ?? thrown;
  } finally {
    await reader.cancel().catch(() => undefined);
    await feeding;
  }
}
