import type { RecordKind } from '@daybook/types';
import { kindOfName } from '../kind-of-name.ts';
import { fold } from '../words/fold.ts';
import { CodeIndex } from './code-index.ts';
import type { CodeTitles } from './code-titles.ts';
import type { Tables } from './table.ts';
import { TablePlan } from './table-plan.ts';

// Preparing the standard's tables and titles costs more than reading a small file: it is done once.
const planned = new WeakMap<Tables, readonly TablePlan[]>();
const headed = new WeakMap<readonly TablePlan[], ReadonlySet<unknown>>();
const coded = new WeakMap<readonly CodeTitles[], CodeIndex>();

function known<Given extends object, Made>(all: WeakMap<Given, Made>, given: Given, make: () => Made): Made {
  const made = all.get(given) ?? make();
  all.set(given, made);
  return made;
}

/** All tables, found by the name of a file or sheet or by headings. */
export class TableIndex {
  readonly plans: readonly TablePlan[];
  readonly codes: CodeIndex;
  /** Every heading of every table, as it is written. */
  readonly headings: ReadonlySet<unknown>;

  constructor(tables: Tables, titles: readonly CodeTitles[]) {
    this.plans = known(planned, tables, () =>
      Object.entries(tables).map(([name, table]) => new TablePlan(name, table)),
    );
    this.headings = known(
      headed,
      this.plans,
      () =>
        new Set(
          this.plans.flatMap(({ columns }) =>
            columns.flatMap(({ column, title, title_es }) => [column, title, title_es]),
          ),
        ),
    );
    this.codes = known(coded, titles, () => new CodeIndex(titles));
  }

  /** The agency's own main sheet of a kind of record; nothing where a sheet holds only some records of the kind. */
  ofKind(kind: RecordKind): TablePlan | undefined {
    return this.plans.find(
      ({ table }) => table.record === kind && table.parent === undefined && !table.filled && !table.view,
    );
  }

  /** The tables in which rows of a record's lists stand. */
  childrenOf(plan: TablePlan): readonly TablePlan[] {
    return this.plans.filter(({ table }) => table.parent === plan.name);
  }

  /** The table that the name of a file or sheet tells: `2026-Q1 request_costs.csv` and the sheet `Costs` hold costs. */
  ofName(name: string): TablePlan | undefined {
    const base = name.replace(/^.*[/\\]/, '').replace(/(?:\.[a-z]+)+$/i, '');
    const titled = this.plans.filter(({ table: { title, title_es } }) =>
      [title, title_es].some((word) => word !== undefined && fold(word) === fold(base)),
    );
    if (titled.length === 1) return titled[0];
    const text = ` ${fold(base)
      .replace(/[^\p{L}]+/gu, ' ')
      .trim()} `;
    const named = this.plans
      .filter((plan) => text.includes(` ${fold(plan.name)} `))
      .sort((a, b) => b.name.length - a.name.length);
    const kind = kindOfName(name);
    return named[0] ?? (kind === undefined ? undefined : this.ofKind(kind));
  }

  /** Of the tables that hold the same records for other readers, the one that names the most of these headings. */
  inView(plan: TablePlan, headings: readonly string[]): TablePlan {
    // Two headings for one column are one hit: a table for other readers has a column for each.
    const hits = (one: TablePlan) => new Set(headings.flatMap((heading) => one.column(heading) ?? [])).size;
    const own = plan.table.of ?? plan.name;
    const others = this.plans.filter(({ name, table }) => name === own || table.of === own);
    return others.reduce((best, one) => (hits(one) > hits(best) ? one : best), plan);
  }

  /** The table whose columns most of these headings name; nothing where too few do, or two tables do alike. */
  ofHeadings(headings: readonly string[]): TablePlan | undefined {
    const written = headings.filter((heading) => heading.trim() !== '');
    const scored = this.plans
      .map((plan) => ({ plan, hits: written.filter((heading) => plan.column(heading) !== undefined).length }))
      .filter(
        ({ plan, hits }) =>
          hits >= 3 &&
          hits * 2 >= written.length &&
          neededHeadings(plan).every((key) => written.some((heading) => plan.column(heading)?.column === key)),
      )
      .sort((a, b) => b.hits - a.hits);
    const [best, second] = scored;
    return best === undefined || best.hits === second?.hits ? undefined : best.plan;
  }
}

/** The headings without which rows are not taken for a table's: its key, and where it holds some records of a kind, all that is required. */
function neededHeadings({ table, columns, recordKey }: TablePlan): readonly string[] {
  return table.filled === undefined
    ? recordKey.slice(0, 1)
    : columns.filter(({ required }) => required).map(({ column }) => column);
}
