import type { Case, Change } from '../making/case.ts';
import { caseFile } from '../making/case-file.ts';
import { changed } from '../making/changed.ts';
import { conditionFaults } from '../making/condition-faults.ts';
import { demandsIn } from '../making/demands-in.ts';
import type { Demand } from '../making/demands-of.ts';
import { documentsOf } from '../making/documents-of.ts';
import { made } from '../making/made.ts';
import { nodeAt } from '../making/node-at.ts';
import type { Node } from '../making/node.ts';
import { recordsOf } from '../making/records-of.ts';
import { resolve } from '../making/resolve.ts';
import { valueAt } from '../making/value-at.ts';

/** The changes after which a demand on the value at a place is no longer met. */
function broken({ word, node }: Demand, place: string, value: unknown, use: Node): Change[] {
  const replaced = (other: unknown): Change[] => [{ op: 'replace', path: place, value: other }];
  const list = (value ?? []) as readonly unknown[];
  switch (word) {
    case 'required':
      return [{ op: 'remove', path: place }];
    case 'false':
      return [{ op: 'add', path: place, value: made(use) }];
    case 'const':
      return replaced(!value);
    case 'minItems':
      return replaced(list.slice(0, (node.minItems ?? 0) - 1));
    case 'maxItems':
      return replaced(Array.from({ length: (node.maxItems ?? 0) + 1 }, (_, at) => list[at] ?? elementOf(use)));
    case 'minimum':
      return replaced((node.minimum ?? 0) - 1);
    case 'maximum':
      return replaced((node.maximum ?? 0) + 1);
    default:
      return [{ op: 'replace', path: `${place}/0`, value: 'no-such-code' }];
  }
}

function elementOf(use: Node): unknown {
  const [first] = made(use) as unknown[];
  return first ?? made(resolve(use).items as Node);
}

/** Says whether a number leaves its field's own range too: then it is out of range, whatever the condition. */
function isOutside({ minimum, maximum }: Node, [first]: readonly Change[]): boolean {
  const { value } = first ?? {};
  return typeof value === 'number' && (value < Number(minimum) || value > Number(maximum));
}

const said: Readonly<Record<string, string>> = {
  required: 'is not given',
  false: 'is given',
  const: 'is the contrary',
  minItems: 'has too few elements for this entry',
  maxItems: 'has too many elements for this entry',
  minimum: 'is too small for this entry',
  maximum: 'is too large for this entry',
  items: 'has a code of no list',
};

/** Each demand of a condition, in the first document for which it stands, broken once. */
function casesOf(record: string, schema: Node): Case[] {
  const cases = new Map<string, Case>();
  for (const [path, document] of documentsOf(record)) {
    for (const { where, demand, at } of demandsIn(schema, document)) {
      const place = at + demand.pointer;
      const value = valueAt(document, place);
      if (cases.has(where) || (demand.word !== 'false' && value === undefined)) continue;
      const change = broken(demand, place, value, nodeAt(schema, place));
      const pointer = demand.word === 'items' ? `${place}/0` : place;
      const expect = [{ rule: demand.rule, pointer }];
      if (isOutside(resolve(nodeAt(schema, place)), change)) continue;
      const found = conditionFaults(schema, changed(document, change));
      if (found.length !== 1 || found[0]?.pointer !== pointer) continue;
      cases.set(where, { title: `${place} ${said[demand.word]}: ${where}`, document: path, change, expect });
    }
  }
  return [...cases.values()];
}

/** Cases of what only some entries need, or may have: each demand of each condition is broken once. */
export async function generate(): Promise<Map<string, string>> {
  return new Map(recordsOf().map(([record, schema]) => [`${record}.json`, caseFile(record, casesOf(record, schema))]));
}
