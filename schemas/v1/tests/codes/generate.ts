import { codelists } from '../../../codelists/generate.ts';
import type { Case } from '../making/case.ts';
import { caseFile } from '../making/case-file.ts';
import { changed } from '../making/changed.ts';
import { conditionFaults } from '../making/condition-faults.ts';
import { fieldsOf } from '../making/fields-of.ts';
import type { Node } from '../making/node.ts';
import { type Placement, placements } from '../making/placements.ts';
import { recordsOf } from '../making/records-of.ts';
import { resolve } from '../making/resolve.ts';

const codesOf = new Map(codelists().map(({ list, rows }) => [list, rows.map(({ code }) => code)]));

/** A code put where a field stands: the first place where nothing else forbids it. */
function caseOf(schema: Node, code: string, placed: readonly Placement[]): Case | undefined {
  for (const { path, document, change, pointer } of placed) {
    const list = pointer.replace(/\/\d+$/, '');
    const put = list === pointer ? code : [code];
    const all = [...change, { op: 'replace', path: list, value: put } as const];
    if (conditionFaults(schema, changed(document, all)).length > 0) continue;
    return { title: `${pointer} is ${code}`, document: path, change: all, expect: [] };
  }
  return undefined;
}

/** Cases of every code of every list: each is valid in the first field, of the first record, that may hold it. */
export async function generate(): Promise<Map<string, string>> {
  const told = new Map([...codesOf.keys()].map((list) => [list, new Set<string>()]));
  const texts = new Map<string, string>();
  for (const [record, schema] of recordsOf()) {
    const cases: Case[] = [];
    for (const [field, use] of fieldsOf(schema)) {
      const list = `${resolve(use).list}`;
      const left = (codesOf.get(list) ?? []).filter((code) => !told.get(list)?.has(code));
      const placed = left.length === 0 ? [] : placements(record, schema, field);
      for (const code of left) {
        const one = caseOf(schema, code, placed);
        if (one === undefined) continue;
        told.get(list)?.add(code);
        cases.push(one);
      }
    }
    if (cases.length > 0) texts.set(`${record}.json`, caseFile(record, cases));
  }
  return texts;
}
