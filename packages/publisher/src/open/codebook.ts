import { type PlainCell, standardTables, tableResource, toCsv, toTables } from '@daybook/files';
import { listOfDimension, measureNamed } from '@daybook/reports';
import { reportFigures } from '@daybook/reports/printing';
import { type CodelistName, codelists, type Lang, type QuarterlyReport } from '@daybook/types';
import type { ReleaseFile } from '../release/release-file.ts';
import type { OpenFacts } from './open-facts.ts';
import { textFile } from './text-file.ts';

/** The titles and meanings of codes, by codelist. */
type Titles = Readonly<Record<string, Readonly<Record<string, readonly [title: string, meaning: string]>>>>;
type InBoth = Readonly<Record<Lang, Titles>>;

/** A column of a file, in one language. */
interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
}

/** A column as the codebook lists it. */
interface Listed {
  readonly file: string;
  readonly en: Field;
  readonly es: Field;
  /** The codelist from which its cells come, and the codes that stand in them. */
  readonly list?: string;
  readonly used: ReadonlySet<string>;
}

const HEADINGS = ['kind', 'file', 'name', 'type', 'codelist', 'title', 'title_es', 'meaning', 'meaning_es'];

/**
 * `codebook.csv`: each column of the log's tables and of the reports' figures, then each measure and each code that stands
 * in them, with its title and meaning in English and Spanish. From the schemas and codelists of the standard.
 */
export async function codebook({ rows: entries, reports }: Pick<OpenFacts, 'rows' | 'reports'>): Promise<ReleaseFile> {
  const [{ titles: en }, { titles: es }] = await Promise.all([
    import('@daybook/types/titles/en'),
    import('@daybook/types/titles/es'),
  ]);
  const titles: InBoth = { en, es };
  const columns = [...logColumns(entries, titles), ...figureColumns(reports)];
  const rows: PlainCell[][] = [
    HEADINGS,
    ...columns.map(({ file, en: own, es: other, list = null }) => [
      ...['column', file, own.name, own.type, list],
      ...[own.title, other.title, own.description, other.description],
    ]),
    ...measuresIn(reports).map(([id, unit, title, title_es]) => [
      ...['measure', 'reports/*.csv', id, unit, null, title, title_es, null, null],
    ]),
    ...[...usedCodes(columns)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([list, used]) => codeRows(list, used, titles)),
  ];
  return textFile({
    path: 'codebook.csv',
    // Excel shows accents right where the file says that it is UTF-8.
    text: toCsv(rows, true),
    media_type: 'text/csv',
    contains: 'codebook',
  });
}

/** The columns of the tables of the log. */
function logColumns(entries: OpenFacts['rows'], titles: InBoth): Listed[] {
  const [children, mains] = [true, false].map((isChild) =>
    toTables(entries).filter(({ name }) => (standardTables[name]?.parent !== undefined) === isChild),
  );
  return [...(mains ?? []), ...(children ?? [])].flatMap(({ name, rows: [, ...rows] }) => {
    const table = standardTables[name];
    if (table === undefined) return [];
    const path = `log/${name.replace(/^public_/, '')}.csv`;
    const inLang = (lang: Lang) => fieldsOf(tableResource(table, { name, path, lang, titles: titles[lang] }));
    const other = inLang('es');
    return inLang('en').map((en, at): Listed => {
      const { list } = table.columns[at] ?? {};
      const used = new Set(rows.flatMap((row) => String(row[at] ?? '').split(';')));
      return { file: path, en, es: other[at] ?? en, ...(list === undefined ? {} : { list }), used };
    });
  });
}

const fieldsOf = (resource: object) =>
  (resource as { readonly schema: { readonly fields: readonly Field[] } }).schema.fields;

/** Columns of figures that are no dimension and yet hold codes. */
const CODED: Readonly<Record<string, CodelistName>> = {
  source_kind: 'source-kind',
  unit: 'measure-unit',
  kind: 'measure-kind',
  placed_by: 'placed-by',
  missing: 'missing-mark',
  revision_reason: 'revision-reason',
};

/** The columns of the reports' figures, each once. */
function figureColumns(reports: readonly QuarterlyReport[]): Listed[] {
  const known = new Map<string, Listed>();
  for (const report of reports) {
    const dimensions = new Set<string>(report.tables.flatMap((table) => table.dimensions));
    const inSpanish = reportFigures(report, 'es').fields;
    const { fields, rows } = reportFigures(report, 'en');
    for (const [at, en] of fields.entries()) {
      const own = dimensions.has(en.name)
        ? listOfDimension(en.name as Parameters<typeof listOfDimension>[0])
        : undefined;
      const list = own ?? CODED[en.name];
      const isList = list !== undefined && Object.hasOwn(codelists, list);
      const used = new Set([...(known.get(en.name)?.used ?? []), ...rows.map((row) => String(row[at] ?? ''))]);
      known.set(en.name, { file: 'reports/*.csv', en, es: inSpanish[at] ?? en, ...(isList ? { list } : {}), used });
    }
  }
  return [...known.values()];
}

/** What the tables of the reports count, by id. */
function measuresIn(
  reports: readonly QuarterlyReport[],
): [id: string, unit: string, title: string, title_es: string][] {
  const ids = new Map(reports.flatMap(({ tables }) => tables.map(({ measure, unit }) => [measure as string, unit])));
  return [...ids].sort().flatMap(([id, unit]) => {
    const title = measureNamed(id)?.title;
    return title === undefined ? [] : [[id, unit, title.en, title.es]];
  });
}

function usedCodes(columns: readonly Listed[]): Map<string, Set<string>> {
  const byList = new Map<string, Set<string>>();
  for (const { list, used } of columns)
    if (list !== undefined) byList.set(list, new Set([...(byList.get(list) ?? []), ...used]));
  return byList;
}

/** The codes of a list that stand in the release, with their meanings, in the order of the list. */
function codeRows(list: string, used: ReadonlySet<string>, titles: InBoth): PlainCell[][] {
  const codes = codelists[list as CodelistName].codes.filter(({ code }) => used.has(code));
  return codes.map(({ code }) => {
    const [title = code, meaning = ''] = titles.en[list]?.[code] ?? [];
    const [title_es = title, meaning_es = meaning] = titles.es[list]?.[code] ?? [];
    return ['code', null, code, null, list, title, title_es, meaning, meaning_es];
  });
}
