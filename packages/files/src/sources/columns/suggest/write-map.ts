import type { Lang } from '@daybook/types';
import type { SheetRow } from '../../../cells/sheet-row.ts';
import type { CodeTitles } from '../../../tables/code-titles.ts';
import { fold } from '../../../words/fold.ts';
import type { MapColumn } from '../map/column-map.ts';
import { requestPlan } from '../reading/request-plan.ts';
import type { ColumnProfile } from './column-profile.ts';
import { knownTexts } from './known-texts.ts';
import { askWords, timeWords } from './other-headings.ts';
import type { ColumnProposal } from './propose-column.ts';
import type { SampledTable } from './sample-table.ts';
import { suggestWords as words } from './suggest-words.ts';

const OPEN = '?';

/** A map that may hold questions. */
export interface DraftMap {
  readonly asks?: readonly { readonly ask: string }[];
  readonly [field: string]: unknown;
}

/** What a map is written from. */
export interface MapSketch {
  readonly table: SampledTable;
  readonly columns: readonly ColumnProposal[];
  readonly profiles: readonly ColumnProfile[];
  readonly totals: readonly SheetRow[];
  readonly titles: readonly CodeTitles[];
  readonly lang: Lang;
  readonly booking?: ColumnProposal;
  readonly ids?: ColumnProposal;
}

/** Writes the map that proposals make, with a question wherever only a person can answer. */
export function writeMap(sketch: MapSketch): DraftMap {
  const { table, columns, profiles, totals, booking, ids } = sketch;
  const taken = (column: string) =>
    columns.some((one) => one.column === column && (one.sure === 'certain' || one.sure === 'likely'));
  const asks = asksOf(sketch);
  const times = timesOf(sketch);
  const keys = new Set([booking?.heading, ids?.heading, ...asks.map(({ heading }) => heading), ...times.keys()]);
  const open = columns.filter(({ drop, heading }) => drop === undefined && !keys.has(heading));
  const isDecided = taken('decision');
  const blanks = [...new Set(profiles.flatMap(({ marks }) => [...marks]))];
  const datesAt = columns.filter(({ column }) =>
    ['date', 'instant'].includes(requestPlan().column(column ?? '')?.type ?? ''),
  );
  const first = totals[0];
  const firstAt = first?.cells.findIndex((cell) => String(cell ?? '').trim() !== '') ?? -1;
  const totalHeading = table.headings[firstAt] ?? '';
  const format = formatOf(datesAt.map(({ index }) => profiles[index] as ColumnProfile));
  return {
    $schema: 'https://w3id.org/daybook/v1/column-map.schema.json',
    table: 'requests',
    ...(table.sheet !== undefined && table.hasOthers && { sheet: table.sheet }),
    source_kind: OPEN,
    ...(times.size > 0 && { time_zone: OPEN }),
    ...(format !== undefined && { date_format: format }),
    ...(blanks.length > 0 && { blank: blanks }),
    ...(first !== undefined &&
      totalHeading !== '' && {
        set_aside: [
          { when: [{ heading: totalHeading, begins: ['Total', 'Grand total', 'Subtotal', 'Suma'] }], why: 'total' },
        ],
      }),
    ...(booking !== undefined && { group_by: [booking.heading] }),
    ids: ids === undefined ? { from: 'row' } : { from: 'column', headings: [ids.heading] },
    asks_from: taken('ask') ? 'column' : asks.length > 0 ? 'list' : taken('instrument') ? 'paper' : OPEN,
    ...(!taken('ask') &&
      asks.length > 0 && {
        asks: asks.map(({ ask, heading, yes }) => ({ ask, when: [{ heading, is: yes }] })),
      }),
    ...(isDecided && !taken('ask') && { decision_for: OPEN }),
    columns: [
      ...(taken('agency_id') ? [] : [{ column: 'agency_id', value: OPEN }]),
      ...open.map((one) => entryOf(one, sketch)),
      ...[...times].map(([heading, entry]) => ({ ...entry, headings: [entry.headings[0], heading] })),
    ],
    ...(columns.some(({ drop }) => drop !== undefined) && {
      drop: columns
        .filter(({ drop, heading }) => drop !== undefined && heading !== ids?.heading)
        .map(({ heading, drop }) => ({ heading, why: drop })),
    }),
  };
}

/** One column as it stands in the map: filled where it is certain or likely, else as a question. */
function entryOf(proposal: ColumnProposal, { profiles, titles, lang }: MapSketch): MapColumn {
  const { heading, index, column: name, sure, why } = proposal;
  const headings = [heading];
  if (name === undefined || sure === 'guess' || sure === 'not-matched')
    return { column: OPEN, headings, ...draftCodes(proposal, profiles, titles), sure, note: why[lang] };
  const column = requestPlan().column(name);
  const profile = profiles[index] as ColumnProfile;
  if (column?.list === undefined || profile.texts.size === 0) return { column: name, headings, sure, note: why[lang] };
  if (profile.isVaried) return { column: name, headings, otherwise: OPEN, sure, note: words.tooVaried[lang] };
  const known = knownTexts(column.list, titles);
  const texts = [...profile.texts.values()].map(({ text }) => ({
    text,
    code: known.code(text),
    near: known.near(text),
  }));
  const found = texts.filter(({ code }) => code !== undefined).length;
  const near = texts.filter((one) => one.code === undefined && one.near !== undefined);
  const notes = [
    why,
    words.codesFound(found, texts.length),
    ...near.map((one) => words.nearCode(one.text, one.near as string)),
  ];
  return {
    column: name,
    headings,
    codes: Object.fromEntries(texts.map(({ text, code }) => [text, code ?? OPEN])),
    sure,
    note: notes
      .map((one) => one[lang])
      .join(' ')
      .slice(0, 500),
  };
}

/** Of a guessed column of codes, the texts that stand in several rows: what stands once may be anything. */
function draftCodes(
  { column, index }: ColumnProposal,
  profiles: readonly ColumnProfile[],
  titles: readonly CodeTitles[],
): Pick<MapColumn, 'codes'> {
  const list = requestPlan().column(column ?? '')?.list;
  const profile = profiles[index] as ColumnProfile;
  if (list === undefined || profile.isVaried) return {};
  const known = knownTexts(list, titles);
  const texts = [...profile.texts.values()].filter(({ text, count }) => count > 1 || known.code(text) !== undefined);
  return texts.length === 0
    ? {}
    : { codes: Object.fromEntries(texts.map(({ text }) => [text, known.code(text) ?? OPEN])) };
}

/** Columns in which a yes asks for something. */
function asksOf({ columns, profiles }: MapSketch): { ask: string; heading: string; yes: string[] }[] {
  return columns.flatMap(({ heading, index, column }) => {
    const name = fold(heading.replace(/[.:*]/g, ' '));
    const ask = Object.entries(askWords).find(([, headings]) => headings.map(fold).includes(name))?.[0];
    const profile = profiles[index] as ColumnProfile;
    if (ask === undefined || column !== undefined || profile.yesNo < profile.filled) return [];
    const yes = [...profile.texts]
      .filter(([words]) => /^(?:y|yes|x|true|s|si|1)$/.test(words))
      .map(([, { text }]) => text);
    return yes.length === 0 ? [] : [{ ask, heading, yes }];
  });
}

/** Times of day that stand beside a date which the standard has with its time too: by their heading. */
function timesOf({
  columns,
  profiles,
  lang,
}: MapSketch): Map<string, MapColumn & { readonly headings: readonly string[] }> {
  const times = new Map<string, MapColumn & { readonly headings: readonly string[] }>();
  for (const [at, { heading, index, column }] of columns.entries()) {
    const before = columns[at - 1];
    const profile = profiles[index] as ColumnProfile;
    const name = before?.column?.replace(/_on$/, '_at') ?? '';
    const isTime = column === undefined && timeWords.includes(fold(heading.replace(/[.:*]/g, ' ')));
    const isSure = before?.sure === 'certain' || before?.sure === 'likely';
    if (!isTime || !isSure || name === before?.column || requestPlan().column(name)?.type !== 'instant') continue;
    if (profile.filled === 0 || profile.times < profile.filled * 0.8) continue;
    times.set(heading, {
      column: name,
      headings: [before?.heading ?? ''],
      sure: 'likely',
      note: words.timeOf(name)[lang],
    });
  }
  return times;
}

/** What comes first in the file's dates, where any of them shows it; a question where none does. */
function formatOf(profiles: readonly ColumnProfile[]): string | undefined {
  const orders = new Set(profiles.flatMap(({ evidence }) => evidence.order ?? []));
  if (orders.size === 1) return orders.has('month-first') ? 'm/d/y' : 'd/m/y';
  return orders.size > 1 || profiles.some(({ ambiguous }) => ambiguous > 0) ? OPEN : undefined;
}
