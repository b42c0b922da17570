import type { Case } from '../making/case.ts';
import { caseFile } from '../making/case-file.ts';
import { changed } from '../making/changed.ts';
import { conditionFaults } from '../making/condition-faults.ts';
import { fieldsOf } from '../making/fields-of.ts';
import type { Node } from '../making/node.ts';
import { type Placement, placements } from '../making/placements.ts';
import { recordsOf } from '../making/records-of.ts';
import { type ValueFault, valueFaults } from '../making/value-faults.ts';
import { valueAt } from '../making/value-at.ts';

/** The cases of one field: given where no document has it, and wrong in every way that its own schema tells. */
function* casesOf(schema: Node, use: Node, placed: readonly Placement[]): Generator<Case> {
  const [{ change: added = [], path = '', pointer = '' } = {}] = placed;
  if (added.length > 0) yield { title: `${pointer} is given`, document: path, change: added, expect: [] };
  const told = new Set<string>();
  for (const { path, document, change, pointer } of placed) {
    const before = changed(document, change);
    for (const fault of valueFaults(use, pointer, valueAt(before, pointer))) {
      if (told.has(fault.said) || !isAlone(schema, changed(before, fault.change), fault)) continue;
      // Without it nobody knows which record a document is, so that no schema applies.
      if (fault.change.some(({ path: place }) => place === '' || place === '/record')) continue;
      told.add(fault.said);
      const title = `${pointer === '' ? 'The record' : pointer} ${fault.said}`;
      yield { title, document: path, change: [...change, ...fault.change], expect: [fault.expect] };
    }
  }
}

// Of several faults of one value these are told before what a condition says of it.
const first = ['wrong-type', 'missing-field'];

/** Says whether a fault stands alone: no condition of the schema fails at another place, or says more of this one. */
function isAlone(schema: Node, document: object, { expect }: ValueFault): boolean {
  return conditionFaults(schema, document).every(
    ({ pointer, rule }) => pointer === expect.pointer && (rule === expect.rule || first.includes(expect.rule)),
  );
}

function allCases(record: string, schema: Node): Case[] {
  const fields = [['', schema] as const, ...fieldsOf(schema)].filter(([field]) => field !== '/record');
  return fields.flatMap(([field, use]) => [...casesOf(schema, use, placements(record, schema, field))]);
}

/** Cases of every field of every record: valid where it is given, invalid by one fault of its value. */
export async function generate(): Promise<Map<string, string>> {
  return new Map(recordsOf().map(([record, schema]) => [`${record}.json`, caseFile(record, allCases(record, schema))]));
}
