import { CodeWords, type Printable, showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { listFigures } from '../printing/list-figures.ts';
import { printedList } from '../printing/printed-list.ts';
import type { Fiscal } from './fiscal.ts';
import { fiscalColumns } from './fiscal-columns.ts';
import { fiscalWords } from './fiscal-words.ts';

/** What money is printed with. */
export interface FiscalPrint {
  readonly lang: Lang;
  /** Who was expected to report and who did. */
  readonly coverage: readonly string[];
  /** The quarters that were looked at. */
  readonly quarters: readonly string[];
  readonly state?: string | undefined;
  /** The day that is written into files that hold one. */
  readonly on: string;
}

/** Money by source as every format prints it; its data file has one row a line. */
export async function fiscalPrintable(
  fiscal: Fiscal,
  { lang, coverage, quarters, state, on }: FiscalPrint,
): Promise<Printable> {
  const words = fiscalWords[lang];
  const how = { lang, codes: await CodeWords.in(lang) };
  const { lines, sums, flags, has_law, without_law } = fiscal;
  const missing = lines.reduce((sum, { without_amount }) => sum + without_amount, 0);
  const { sections, tables } = words;
  const flagNotes = [
    ...(lines.length > 0 && !has_law ? [words.noLawAtAll] : []),
    ...(flags.length === 0 && has_law ? [words.noFlags] : []),
    ...(has_law && without_law.length > 0
      ? [words.noLaw(showNumber(without_law.length), without_law.length === 1)]
      : []),
  ];
  return {
    // JSON has no whole numbers of any size: sums past 2⁵³ are written as text.
    record: JSON.parse(JSON.stringify(fiscal, (_, value) => (typeof value === 'bigint' ? plain(value) : value))),
    figures: listFigures(lines, fiscalColumns.lines, lang),
    on,
    printout: {
      lang,
      id: `money${state === undefined ? '' : `-${state.toLowerCase()}`}`,
      issuer: state ?? 'Daybook',
      title: words.title,
      subtitle: quarters,
      lead: coverage.join('. '),
      notes: missing > 0 ? [{ kind: 'partial', text: words.atLeast(showNumber(missing), missing === 1) }] : [],
      keyFigures: [],
      sections: [
        {
          id: 'sums',
          heading: sections.sums,
          tables: printedList({ id: 'sums', title: tables.sums, isMain: true }, sums, fiscalColumns.sums, how),
          notes: lines.length === 0 ? [words.none] : [],
        },
        {
          id: 'flags',
          heading: sections.flags,
          tables: printedList({ id: 'flags', title: tables.flags, isMain: true }, flags, fiscalColumns.flags, how),
          notes: flagNotes,
        },
        {
          id: 'lines',
          heading: sections.lines,
          tables: printedList({ id: 'lines', title: tables.lines, isMain: false }, lines, fiscalColumns.lines, how),
          notes: [],
        },
        { id: 'about', heading: sections.reading, tables: [], notes: words.reading },
      ].filter((section) => section.tables.length + section.notes.length > 0),
      footer: words.title,
    },
  };
}

const plain = (value: bigint) => (value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : String(value));
