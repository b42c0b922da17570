import type { Words } from '@daybook/types';
import { loadSolver, type Solver } from '../../linear/load-solver.ts';
import type { Published } from '../reading/published.ts';
import type { FigureSystem, Relation, RelationKind } from './figure-system.ts';
import type { BrokenFigure, FigureVerdicts } from './figure-verdicts.ts';
import { foundBy } from './found-by.ts';
import { type GivenAway, givenAway } from './given-away.ts';
import { KnownFigures } from './known-figures.ts';
import { partsInTime } from './parts-in-time.ts';
import { partsOfPlaces } from './parts-of-places.ts';
import { reportsOf } from './reports-of.ts';
import { splitRooms } from './split-rooms.ts';
import { tieParts } from './tie-parts.ts';
import { tieRates } from './tie-rates.ts';
import { tieRevisions } from './tie-revisions.ts';
import { tieTotals } from './tie-totals.ts';

/** What kinds are left out first where published figures contradict one another: those that rest on a guess. */
const doubtful: readonly RelationKind[] = ['revision', 'agency', 'period', 'rate'];

/** Works out what the published figures of several releases tell of the hidden ones. */
export async function workOutFigures(releases: readonly Published[], threshold: number): Promise<FigureVerdicts> {
  const figures = new KnownFigures();
  const { inForce, pairs, sums } = reportsOf(releases);
  for (const report of new Set([...inForce, ...pairs.flat()])) {
    tieTotals(report, figures);
    tieRates(report, figures);
  }
  for (const parts of partsInTime(inForce)) tieParts(parts, figures);
  for (const [whole, among] of sums)
    for (const parts of partsOfPlaces([whole, ...among], releases)) tieParts(parts, figures);
  for (const [before, after] of pairs) tieRevisions(before, after, figures);
  const { system } = figures;
  const contradicted = [...figures.contradicted];
  const guarded = system.unknowns.flatMap(({ guards }, at) => (guards === undefined ? [] : [at]));
  const solver = await loadSolver();
  let used: FigureSystem = system;
  let found: GivenAway | undefined = givenAway(used, threshold, solver);
  for (const kind of doubtful) {
    if (found !== undefined) break;
    contradicted.push({ kind, words: kindWords });
    used = { ...used, relations: used.relations.filter((one) => one.kind !== kind) };
    found = givenAway(used, threshold, solver);
  }
  // Where even the totals of tables contradict one another, nothing was settled.
  const { given, unsettled } = found ?? { given: [], unsettled: guarded };
  const names = new Set(given.map(({ unknown }) => unknown));
  const broken = splitRooms(used.unknowns.length, used.relations).flatMap(({ unknowns, relations }) => {
    const room: FigureSystem = { relations, unknowns: unknowns.flatMap((at) => used.unknowns[at] ?? []) };
    return unknowns.flatMap((at, place) => (names.has(at) ? brokenAt(place, room, threshold, solver) : []));
  });
  return {
    hidden: guarded.length,
    relations: countByKind(used.relations),
    broken,
    unsettled: unsettled.map((at) => placeOf(used, at)),
    contradicted,
  };
}

const kindWords: Words = {
  en: 'figures that contradict one another',
  es: 'cifras que se contradicen',
};

function brokenAt(at: number, room: FigureSystem, threshold: number, solver: Solver): BrokenFigure[] {
  const found = foundBy(at, room, threshold, solver);
  if (found === undefined) return [];
  const { least, most, by } = found.given;
  const proof = by.flatMap((place) => room.relations[place] ?? []).map((relation) => lineOf(relation, room));
  return [{ place: placeOf(room, at), interval: { least, most }, by: found.by, proof }];
}

function placeOf({ unknowns }: FigureSystem, at: number): BrokenFigure['place'] {
  const unknown = unknowns[at];
  if (unknown === undefined) throw new RangeError(`There is no figure ${at}.`);
  return unknown.place;
}

/** A relation as a line that can be added up by hand. */
function lineOf({ terms, least, most, words }: Relation, { unknowns }: FigureSystem): Words {
  const shown = terms.slice(0, 8).map(([at, weight], place) => {
    const sign = weight < 0 ? '− ' : place === 0 ? '' : '+ ';
    return `${sign}[${unknowns[at]?.place.cell}]`;
  });
  const sum = shown.join(' ') + (terms.length > 8 ? ' + …' : '');
  const sides = least === most ? `= ${least}` : Number.isFinite(most) ? `≤ ${most}` : `≥ ${least}`;
  return { en: `${sum} ${sides} (${words.en})`, es: `${sum} ${sides} (${words.es})` };
}

function countByKind(relations: readonly Relation[]): FigureVerdicts['relations'] {
  const counts = { total: 0, rate: 0, period: 0, agency: 0, revision: 0 };
  for (const { kind } of relations) counts[kind]++;
  return counts;
}
