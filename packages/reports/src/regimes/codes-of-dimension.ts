import type { Request, RequestAsk } from '@daybook/types';
import type { Case } from '../counting/case.ts';
import { decisionOf } from '../counting/decision-of.ts';
import { groupOf } from '../counting/group-of.ts';
import { outcomeOf } from '../counting/outcome-of.ts';

/** Where the codes of a dimension are read: in the entry as a whole, or in each of its asks. */
export interface DimensionReader {
  readonly of: 'entry' | 'ask';
  /** None where the entry has nothing of the kind; then it stands under `otherwise`. */
  codes(request: Request, at: Case, ask: RequestAsk | undefined): readonly (string | undefined)[];
  /** The code of an entry that has none. */
  readonly otherwise: 'not-recorded' | 'not-applicable';
}

/** How entries are split by a dimension that a measure itself does not have. */
export const codesOfDimension: Readonly<Record<string, DimensionReader>> = {
  agency_id: entry(({ agency_id }) => [agency_id]),
  direction: entry(({ direction }) => [direction]),
  channel: entry(({ channel }) => [channel]),
  requesting_component: entry(({ requesting_component, contact }) => [requesting_component ?? contact?.to]),
  requesting_office: entry(({ requesting_office }) => [requesting_office]),
  instrument: entry(({ instruments }) => instruments.map(({ instrument }) => instrument), 'not-applicable'),
  probable_cause: entry(({ instruments }) => instruments.flatMap(({ probable_cause = [] }) => probable_cause)),
  outcome: entry((_request, at, asked) => [asked === undefined ? at.custody_end : outcomeOf(asked.ask, at)]),
  taker: entry(({ custody }) => [custody?.taker]),
  transfer_basis: entry(({ custody }) => [custody?.transfer_basis]),
  custody_basis: entry(({ custody }) => custody?.basis ?? []),
  information: entry(({ contact }) => contact?.information ?? []),
  system: entry(({ query, alert }) => [query?.system ?? alert?.system]),
  function: entry(({ act }) => [act?.function]),
  age_band: entry(({ person }) => [person?.age_band]),
  sex: entry(({ person }) => [person?.sex]),
  race_ethnicity: entry(({ person }) => person?.race_ethnicity ?? []),
  region: entry(({ person }) => [person?.region]),
  language: entry(({ person }) => [person?.language]),
  charge_class: entry(({ person }) => [person?.charge_class]),
  conviction_class: entry(({ person }) => [person?.conviction_class]),
  qualifying_offense: entry(({ person }) => [person?.qualifying_offense]),
  terrorist_match: entry(({ person }) => [matchOf(person?.terrorist_match)]),
  ask: ask(({ ask: one }) => one),
  federal_force: ask(({ federal_force }) => federal_force),
  decision: ask((one) => decisionOf(one)),
  decision_group: ask((one) => groupOf('decision', decisionOf(one))),
  closed_without_decision: ask(({ closed_without_decision }) => closed_without_decision),
  result: ask(({ result }) => result),
};

function entry(codes: DimensionReader['codes'], otherwise: DimensionReader['otherwise'] = 'not-recorded') {
  return { of: 'entry', codes, otherwise } as const;
}

/** What the agency tells unasked has no ask. */
function ask(code: (ask: RequestAsk) => string | undefined): DimensionReader {
  return {
    of: 'ask',
    codes: (_request, _at, one) => [one === undefined ? 'not-applicable' : code(one)],
    otherwise: 'not-recorded',
  };
}

function matchOf(reported: boolean | undefined): string | undefined {
  if (reported === undefined) return undefined;
  return reported ? 'reported' : 'not-reported';
}
