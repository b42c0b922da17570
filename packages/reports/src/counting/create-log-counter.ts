import type { Request } from '@daybook/types';
import { createFold, type Standing } from '../fold/create-fold.ts';
import { createIntList } from '../fold/create-int-list.ts';
import { type Case, PENDING } from './case.ts';
import { createCounter, type Figures } from './create-counter.ts';
import { isCounted } from './is-counted.ts';
import type { Measure } from './measure.ts';

/** What a log amounts to. */
export interface Counted {
  /** One for each measure, in order. */
  readonly figures: readonly Figures[];
  /** Records taken, every revision and copy. */
  readonly rows: number;
  /** Entries in force, withdrawn ones too. */
  readonly entries: number;
  readonly entries_withdrawn: number;
  /** Ids whose newest revision exists in two wordings: none of them is counted. */
  readonly conflicts: number;
}

/** Counts a log one record at a time, folding its revisions. */
export interface LogCounter {
  take(request: Request): Standing;
  /** May be called at any time; more records may follow. */
  count(): Counted;
}

/**
 * Counts measures over a log: only the revision in force of each entry, and none that is withdrawn.
 *
 * Records may come in any order. A replaced revision's contribution is taken back when the newer one comes; an ask whose
 * custody another entry records gets its outcome when all are read. Memory is some 16 bytes an entry of ids that end in running
 * numbers, and some 40 of others.
 *
 * @param caseOf see `createCaseReader`.
 * @param seen is told of every record, for what is not a measure.
 */
export function createLogCounter(
  measures: readonly Measure[],
  caseOf: (request: Request) => Case,
  seen?: (request: Request, at: Case, entry: number) => void,
): LogCounter {
  const fold = createFold();
  const counter = createCounter(measures);
  const contributions = createIntList();
  const outcomes = createIntList();
  const codes: string[] = [];
  const numbers = new Map<string, number>();
  /** Entries whose custody another entry records, with that entry's id. */
  const waiting = new Map<number, { readonly scope: number; readonly id: string | undefined }>();
  let rows = 0;
  let conflicts = 0;
  let withdrawn = 0;

  function takeBack(entry: number): void {
    const contribution = contributions.at(entry);
    if (contribution === WITHDRAWN) withdrawn -= 1;
    else if (contribution === CONFLICT) conflicts -= 1;
    else if (!waiting.delete(entry)) counter.add(contribution, -1);
  }

  function put(entry: number, request: Request, at: Case): void {
    outcomes.set(entry, numberOf(at.custody_end ?? 'not-recorded'));
    if (!isCounted(request)) {
      withdrawn += 1;
      contributions.set(entry, WITHDRAWN);
      return;
    }
    const contribution = counter.contributionOf(request, at);
    contributions.set(entry, contribution);
    if (counter.isPending(contribution)) waiting.set(entry, { scope: fold.scope, id: request.custody?.recorded_in });
    else counter.add(contribution, 1);
  }

  function numberOf(code: string): number {
    let number = numbers.get(code);
    if (number === undefined) {
      number = codes.push(code) - 1;
      numbers.set(code, number);
    }
    return number;
  }

  function outcomeOf(scope: number, id: string | undefined): string {
    const entry = id === undefined ? -1 : fold.entryOf(scope, id);
    const code = entry === -1 || contributions.at(entry) < 0 ? undefined : codes[outcomes.at(entry)];
    return code === undefined || code === PENDING ? 'not-recorded' : code;
  }

  return {
    take(request) {
      rows += 1;
      const standing = fold.take(request as unknown as Readonly<Record<string, unknown>>);
      const { entry } = fold;
      const at = caseOf(request);
      seen?.(request, at, entry);
      if (standing === 'newer' || standing === 'conflict') takeBack(entry);
      if (standing === 'conflict') {
        conflicts += 1;
        contributions.set(entry, CONFLICT);
      } else if (standing === 'first' || standing === 'newer') put(entry, request, at);
      return standing;
    },
    count() {
      const filled = [...waiting].map(
        ([entry, { scope, id }]) => [contributions.at(entry), outcomeOf(scope, id)] as const,
      );
      for (const [contribution, outcome] of filled) counter.add(contribution, 1, outcome);
      const figures = counter.figures();
      for (const [contribution, outcome] of filled) counter.add(contribution, -1, outcome);
      return { figures, rows, entries: fold.entries - conflicts, entries_withdrawn: withdrawn, conflicts };
    },
  };
}

const WITHDRAWN = -1;
const CONFLICT = -2;
