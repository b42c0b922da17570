import type { Entry } from '@daybook/types';
import { describeFlaw } from '../schema/describe-flaw.ts';
import type { FlawKind } from '../schema/flaw.ts';
import { schemas } from '../schema/generated/schemas.ts';
import { mend } from '../schema/mend.ts';
import type { SchemaFault } from '../schema/schema-fault.ts';
import { type PlacedFlaw, siftFlaws } from '../schema/sift-flaws.ts';
import { viewFlaws } from '../schema/view-flaws.ts';
import { viewOf } from '../schema/view-of.ts';
import type { Book } from '../words/book.ts';
import type { AddFinding, DefectInfo } from './defect-info.ts';
import { foundAt } from './found.ts';
import type { JudgedEntry } from './judged-entry.ts';
import { recordIdOf } from './place-of.ts';

/** A fault of the schema without its words. */
export type CheckFault = DefectInfo & Pick<SchemaFault, 'flaws' | 'describe'>;

const none: readonly never[] = [];

/** Lists that a copy may lack by design: a rule looks at them as at empty ones. */
const noLists = {
  supersedes: none,
  instruments: none,
  asks: none,
  notices: none,
  costs: none,
  answers: none,
  related_requests: none,
};

/** Holds a record against the schema of its kind. Of a kind without a schema nothing is said. */
export function judgeBySchema(entry: Entry): JudgedEntry {
  const { kind, record, unread = none } = entry;
  const schema = schemas[kind];
  const all = schema?.flaws(record);
  if (schema === undefined || all === undefined)
    return { entry, record, view: undefined, isWhole: unread.length === 0, flaws: none, spoken: unread };
  const view = viewOf(schema, record.view);
  const found = view === undefined ? all : viewFlaws(schema, view, record, all);
  const whole = view === undefined || kind !== 'request' ? record : { ...noLists, ...record };
  if (found.length === 0)
    return { entry, record: whole, view, isWhole: unread.length === 0, flaws: none, spoken: unread };
  const flaws = siftFlaws(found, schema, unread, view);
  const spoken = [...unread, ...flaws.map(({ pointer }) => pointer)];
  return { entry, record: mend(whole, flaws, schema), view, isWhole: false, flaws, spoken };
}

/** Makes the step that says what the schema found, in the words of a language. */
export function schemaTeller(
  faults: readonly CheckFault[],
  book: Book,
  add: AddFinding,
): (judged: JudgedEntry) => void {
  const faultOf = new Map<FlawKind, CheckFault>(faults.flatMap((fault) => fault.flaws.map((kind) => [kind, fault])));
  const tell = (placed: PlacedFlaw, entry: Entry, view: string | undefined) => {
    const { kind, record } = entry;
    const fault = faultOf.get(placed.flaw.what);
    const schema = schemas[kind];
    if (fault === undefined || schema === undefined)
      throw new Error(`No fault describes a flaw of kind ${placed.flaw.what}`);
    const { pointer, detail } = describeFlaw(placed, fault, { kind, record, schema, book, view });
    const field = book.titles.fields[kind]?.[placed.flaw.field] ?? '';
    add(foundAt(fault.id, entry, recordIdOf(entry), pointer, detail, field), fault);
  };
  return ({ flaws, entry, view }) => {
    for (const placed of flaws) tell(placed, entry, view);
  };
}
