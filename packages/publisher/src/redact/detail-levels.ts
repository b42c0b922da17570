import { isAction } from './is-action.ts';

/** One level: what of a public entry it shows. */
export interface DetailLevel {
  /** Whether it shows a place; `*` stands for elements of lists. */
  readonly shows: (pointer: string) => boolean;
  /** A list of which it shows the first element alone. */
  readonly firstOf?: string;
}

const where = ['facility', 'requesting_office', 'channel'];
const when = /_(?:month|quarter)$/;
/** Who asked, with which paper first of all, and how binding it was. */
const whoAndHow: ReadonlySet<string> = new Set([
  '/requesting_component',
  '/instruments',
  '/instruments/*/no',
  '/instruments/*/instrument',
  '/asks/*/federal_force',
]);

const isWhere = (pointer: string) => where.includes(pointer.split('/')[1] ?? '');
const isWhen = (pointer: string) => when.test(pointer);

/**
 * How much entries about one person may show, from most to least; each shows less than the one before. A release has one
 * level for all of its entries, so that no entry stands out by what it lacks. What belongs to the action is always shown,
 * and an entry that is not like enough others at the level of its release shows the action alone.
 */
export const detailLevels: readonly DetailLevel[] = [
  { shows: () => true },
  { shows: (pointer) => isAction(pointer) || !isWhere(pointer) },
  { shows: (pointer) => isAction(pointer) || !(isWhere(pointer) || isWhen(pointer)) },
  { shows: (pointer) => isAction(pointer) || whoAndHow.has(pointer), firstOf: '/instruments' },
];
