import { measures } from '@daybook/reports';
import {
  CodeWords,
  FigureNames,
  type Printable,
  type PrintoutSection,
  type PrintoutTable,
  partTitle,
  showCents,
  showDate,
  showNumber,
  showPeriod,
} from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { grouped } from '../build/grouped.ts';
import { listFigures } from '../printing/list-figures.ts';
import { printedList } from '../printing/printed-list.ts';
import type { ReportsTogether } from './reports-together.ts';
import type { StateTotal } from './state-total.ts';
import { type NamedTotal, totalColumns } from './total-columns.ts';
import { totalsWords } from './totals-words.ts';

/** How totals are printed. */
export interface TotalsOptions {
  readonly lang: Lang;
  /** The day of the files that are made, `YYYY-MM-DD`. */
  readonly on: string;
  /** The name that belongs to an id; without it the ids are printed. */
  readonly nameOf?: (id: string) => string | undefined;
}

/** Sums over agencies as every format prints them: a chapter for each period, a table for each table of the reports. */
export async function totalsPrintable(together: ReportsTogether, options: TotalsOptions): Promise<Printable> {
  const { lang, on } = options;
  const words = totalsWords[lang];
  const { totals, used, replaced, not_public } = together;
  const names = await FigureNames.in(options);
  const codes = await CodeWords.in(lang);
  const named = totals.map(
    (total): NamedTotal => ({ total, what: whatOf(total, names, codes, lang), sum: sumOf(total, lang) }),
  );
  const periods = [...grouped(named, ({ total }) => `${total.state} ${total.source_kind} ${total.period}`).values()];
  const several = new Set(totals.map(({ state }) => state)).size > 1;
  const sections = periods.map((some, at): PrintoutSection => {
    const [{ total }] = some as [NamedTotal];
    const source = total.source_kind === 'own-log' ? '' : ` · ${codes.title('source-kind', total.source_kind)}`;
    const heading = `${several ? `${total.state} · ` : ''}${showPeriod(total.period, lang)}${source}`;
    const tables = [...grouped(some, (one) => one.total.table_id)].sort(([a], [b]) => placeOf(a) - placeOf(b));
    return {
      id: `totals-${at + 1}`,
      heading,
      short: total.period,
      tables: tables.flatMap(([id, rows]): PrintoutTable[] =>
        printedList(
          { id: `${id}-${at + 1}`, title: titleOf(id, names, lang), isMain: FIRST.has(id) },
          rows,
          totalColumns,
          { lang, codes },
        ),
      ),
      notes: [],
    };
  });
  const agencies = new Set(used.map(({ agency_id, jurisdiction_id }) => agency_id ?? jurisdiction_id)).size;
  const listed = [...new Set(totals.map(({ period }) => period))].map((period) => showPeriod(period, lang));
  const counted = (say: (count: string, isOne: boolean) => string, count: number) =>
    say(showNumber(count), count === 1);
  return {
    record: { as_of: on, totals },
    figures: listFigures(named, totalColumns, lang),
    on,
    printout: {
      lang,
      id: 'totals',
      issuer: [...new Set(totals.map(({ state }) => state))].join(', '),
      title: words.title,
      subtitle: [showDate(on, lang)],
      lead: words.lead(
        counted(words.reports, used.length),
        counted(words.agencies, agencies),
        new Intl.ListFormat(lang, { type: 'conjunction' }).format(listed),
      ),
      notes: [
        ...(not_public === 0 ? [] : [{ kind: 'draft' as const, text: counted(words.notPublic, not_public) }]),
        ...(replaced === 0 ? [] : [{ kind: 'basis' as const, text: counted(words.replaced, replaced) }]),
      ],
      keyFigures: [],
      sections: [...sections, { id: 'about', heading: words.reading, tables: [], notes: words.notes }],
      footer: words.title,
    },
  };
}

/** What a short print shows. */
const FIRST: ReadonlySet<string> = new Set(['asks-received', 'ask-results', 'decisions-made', 'balance']);

/** Tables stand in the order of a report: the balance, the measures, then the context. */
function placeOf(tableId: string): number {
  if (tableId === 'balance') return -1;
  const at = measures.findIndex(({ table_id }) => table_id === tableId);
  return at === -1 ? measures.length : at;
}

function titleOf(tableId: string, names: FigureNames, lang: Lang): string {
  if (tableId === 'balance' || tableId === 'context') return totalsWords[lang][tableId];
  return tableId === 'expenditures' ? partTitle(['expenditures'], lang) : names.table(tableId);
}

/** What a figure is, beside the name of its table. */
function whatOf({ table_id, cell }: StateTotal, names: FigureNames, codes: CodeWords, lang: Lang): string {
  if (cell === 'total') return titleOf(table_id, names, lang);
  const { item, source_year, ...rest } = Object.fromEntries(cell.split(';').map((one) => one.split('=')));
  if (table_id === 'balance') return partTitle(['balance', rest.line ?? ''], lang);
  const name = names.codes(rest);
  if (table_id !== 'context') return name;
  return [codes.title('context-item', item ?? ''), source_year, name].filter(Boolean).join(' · ');
}

function sumOf({ value, unit, is_lower_bound }: StateTotal, lang: Lang): string {
  const words = totalsWords[lang];
  if (value === null) return words.unknown;
  const sum = unit === 'cents' ? showCents(value) : showNumber(value);
  return is_lower_bound ? words.atLeast(sum) : sum;
}
