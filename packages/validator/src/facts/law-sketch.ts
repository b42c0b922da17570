import { groupOf, type Law, type LawGap } from '@daybook/reports';

/**
 * What the law of one agency speaks of at all, on any day: a cheap look before the real question.
 *
 * What is not in the sketch need not be asked. What is in it must be: its dates, papers and agencies are not looked at.
 */
export interface LawSketch {
  /** What is not known of the law; with `isUnknown` nothing is known of it. */
  readonly gap: LawGap | undefined;
  readonly isUnknown: boolean;
  /** Codes of the provisions stated anywhere. */
  readonly provisions: ReadonlySet<string>;
  /** Those of them that a jurisdiction's own record states. */
  readonly ownProvisions: ReadonlySet<string>;
  /** Codes of asks by the group of their duties (`mandated`, `restricted` …); `all` stands for every ask. */
  readonly duties: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether some clock allows no hold. */
  readonly hasZeroClock: boolean;
  /** What starts the other clocks: bail posted, release due … */
  readonly clockStarts: ReadonlySet<string>;
  /** Codes of the kinds of agreement that some term forbids or ends. */
  readonly barredAgreements: ReadonlySet<string>;
}

/** The sketch of the law of an agency, made once. */
export function lawSketch(law: Law, agencyId: string): LawSketch {
  if (law === lastLaw && agencyId === lastId && last !== undefined) return last;
  let sketches = known.get(law);
  if (sketches === undefined) {
    sketches = new Map();
    known.set(law, sketches);
  }
  let sketch = sketches.get(agencyId);
  if (sketch === undefined) {
    sketch = sketchOf(law, agencyId);
    sketches.set(agencyId, sketch);
  }
  lastLaw = law;
  lastId = agencyId;
  last = sketch;
  return sketch;
}

const known = new WeakMap<Law, Map<string, LawSketch>>();
let lastLaw: Law | undefined;
let lastId = '';
let last: LawSketch | undefined;

function sketchOf(law: Law, agencyId: string): LawSketch {
  const chain = law.chainOf(agencyId);
  const isUnknown = 'missing' in chain;
  const { profiles, jurisdictions } = isUnknown ? { profiles: [], jurisdictions: [] } : chain;
  const duties = new Map<string, Set<string>>();
  for (const { asks, duty } of profiles.flatMap((profile) => profile.duties)) {
    const group = groupOf('local-duty', duty) ?? '';
    duties.set(group, new Set([...(duties.get(group) ?? []), ...asks]));
  }
  const byLaw = profiles.flatMap(({ provisions }) => provisions.map(({ provision }) => provision));
  const own = jurisdictions.flatMap(({ provisions }) => provisions.map(({ provision }) => provision));
  const terms = profiles.flatMap(({ agreement_terms }) => agreement_terms);
  const bars = terms.filter(({ effect }) => effect === 'forbidden' || effect === 'must-end');
  return {
    gap: isUnknown ? chain.missing : chain.gap,
    isUnknown,
    provisions: new Set<string>([...byLaw, ...own]),
    ownProvisions: new Set<string>(own),
    duties,
    hasZeroClock: profiles.some(({ hold_clocks }) => hold_clocks.some(({ limit_minutes }) => limit_minutes === 0)),
    clockStarts: new Set<string>(profiles.flatMap(({ other_clocks }) => other_clocks.map(({ starts }) => starts))),
    barredAgreements: new Set<string>(bars.flatMap(({ agreement_types }) => agreement_types)),
  };
}
