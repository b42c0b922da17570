import type { Words } from '@daybook/types';
import type { CodeTitles } from '../../../tables/code-titles.ts';
import type { PlannedColumn } from '../../../tables/table-plan.ts';
import { fold } from '../../../words/fold.ts';
import type { DropReason, Sureness } from '../map/column-map.ts';
import { isMadeHere } from '../map/is-made-here.ts';
import { isPersonalHeading } from '../personal-heading.ts';
import { requestPlan } from '../reading/request-plan.ts';
import type { ColumnProfile } from './column-profile.ts';
import { headingWords } from './heading-words.ts';
import { knownTexts } from './known-texts.ts';
import { freeText } from './other-headings.ts';
import { suggestWords as words } from './suggest-words.ts';

/** What one column of a file is taken for. */
export interface ColumnProposal {
  readonly heading: string;
  readonly index: number;
  readonly sure: Sureness;
  readonly why: Words;
  /** The column of the standard: taken where certain or likely, else only asked about. */
  readonly column?: string;
  readonly drop?: DropReason;
}

type Told = Omit<ColumnProposal, 'heading' | 'index'>;

/** Short words are near to too many others. */
const LEAST_NEAR = 8;
/** So many of the cells must look like what the heading says. */
const MOST_FIT = 0.8;

/** What a column is taken for, by its heading and then by its cells. A heading of a person is never looked below. */
export function proposeColumn(heading: string, profile: ColumnProfile, titles: readonly CodeTitles[]): Told {
  const name = fold(heading.replace(/[.:*]/g, ' '));
  if (isPersonalHeading(heading) || profile.personal > 0)
    return { sure: 'certain', drop: 'personal', why: words.personal };
  if (freeText.includes(name)) return { sure: 'likely', drop: 'free-text', why: words.freeText };
  const found = byHeading(heading, name);
  if (found !== undefined) return checked(found, profile);
  if (profile.filled === 0) return { sure: 'not-matched', why: words.empty };
  if (profile.long * 5 > profile.filled) return { sure: 'likely', drop: 'free-text', why: words.freeText };
  return byTexts(profile, titles) ?? { sure: 'not-matched', why: words.none };
}

/** Columns of ICE's own words are for releases alone, which have sources of their own. */
const isProposed = (column: string) => !isMadeHere(column) && !column.startsWith('released_');

function byHeading(heading: string, name: string): (Told & { readonly column: string }) | undefined {
  const own = requestPlan().column(heading) ?? requestPlan().column(name);
  const usual = Object.entries(headingWords).find(([, { likely }]) => likely.includes(name))?.[0];
  // A title such as Response is the standard's for something rare; in logs of others it means what it usually means.
  const isOther = usual !== undefined && usual !== own?.column && own?.column !== heading;
  if (own !== undefined && isProposed(own.column) && !isOther)
    return { sure: 'certain', column: own.column, why: words.ownName };
  if (usual !== undefined) return { sure: 'likely', column: usual, why: words.alike };
  for (const [column, { perhaps = [] }] of Object.entries(headingWords))
    if (perhaps.includes(name)) return { sure: 'guess', column, why: words.perhaps(column) };
  const near = heading.length < LEAST_NEAR ? undefined : requestPlan().nearest(heading);
  const column = near === undefined ? undefined : requestPlan().column(near)?.column;
  if (column === undefined || !isProposed(column)) return undefined;
  return { sure: 'guess', column, why: words.near(column) };
}

/** A heading that its cells do not bear out is no more than a guess. */
function checked(found: Told & { readonly column: string }, profile: ColumnProfile): Told {
  const type = (requestPlan().column(found.column) as PlannedColumn).type;
  const isDate = type === 'date' || type === 'instant';
  const fitting = fittingOf(found.column, type, profile);
  if (profile.filled > 0 && fitting < profile.filled * MOST_FIT)
    return { ...found, sure: 'guess', why: words.misfit(found.column, fitting, profile.filled) };
  return isDate && profile.filled > 0 && found.sure !== 'guess'
    ? { ...found, why: words.dates(fitting, profile.filled) }
    : found;
}

function fittingOf(
  column: string,
  type: PlannedColumn['type'],
  { dates, yesNo, filled, texts }: ColumnProfile,
): number {
  if (type === 'date' || type === 'instant') return dates;
  if (type === 'boolean') return yesNo;
  if (column !== 'facility_state') return filled;
  // The standard's states are two letters, and those of a file may be names.
  return [...texts].reduce((sum, [text, { count }]) => sum + (/^[a-z]{2}$/.test(text) ? count : 0), 0);
}

/** Columns whose codes are distinct enough to be told by their texts alone. */
const tellingColumns = ['instrument', 'decision', 'custody_end', 'ask'];

function byTexts({ texts, isVaried, dates, filled }: ColumnProfile, titles: readonly CodeTitles[]): Told | undefined {
  if (isVaried || texts.size === 0 || dates * 2 > filled) return undefined;
  const all = [...texts.values()];
  const found = tellingColumns.filter((name) => {
    const known = knownTexts(requestPlan().column(name)?.list ?? '', titles);
    return all.filter(({ text }) => known.code(text) !== undefined).length >= all.length * MOST_FIT;
  });
  const [column] = found;
  return found.length === 1 && column !== undefined
    ? { sure: 'guess', column, why: words.byValues(column) }
    : undefined;
}
