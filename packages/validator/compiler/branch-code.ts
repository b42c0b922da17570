import type { Condition } from '../src/schema/field.ts';
import { conditionCode, otherwise } from './condition-code.ts';
import { type Emitter, report, type Spot } from './emitter.ts';
import type { Located, SchemaNode } from './schema-set.ts';
import { valueCode } from './value-code.ts';

/** Code of one `if` / `then` / `else` over the object in `d`: what only some entries need, and what only some may have. */
export function branchCode(emitter: Emitter, { node, base }: Located, spot: Spot): string {
  if (node.if === undefined || node.then === undefined)
    throw new Error(`${spot.at}: allOf holds nothing but if and then`);
  const test = conditionCode(node.if, spot.at);
  const reads = [...new Set([...(node.if.required ?? []), ...Object.keys(node.if.properties ?? {})])]
    .map((name) => `${spot.at}/${name}`)
    .sort();
  const yes = demands(emitter, { node: node.then, base }, 'd', spot, { words: test.words, reads });
  const no =
    node.else === undefined
      ? ''
      : ` else { ${demands(emitter, { node: node.else, base }, 'd', spot, { words: otherwise(test.words), reads })} }`;
  return `if (${test.code}) { ${yes} }${no}`;
}

/** Why a branch asks for something: its condition for people, and the fields that it reads. */
interface Reason {
  readonly words: Condition[];
  readonly reads: readonly string[];
}

function demands(emitter: Emitter, { node, base }: Located, d: string, spot: Spot, reason: Reason): string {
  const because = emitter.fields.because(reason.words, reason.reads);
  const field = (name: string) => emitter.fields.known(`${spot.at}/${name}`);
  const code = (node.required ?? []).map(
    (name) => `if (${d}.${name} === undefined) ${report('needed', field(name), spot, because)}`,
  );
  for (const [name, value] of Object.entries(node.properties ?? {})) {
    if (value === false) code.push(`if (${d}.${name} !== undefined) ${report('barred', field(name), spot, because)}`);
    else if (value !== true)
      code.push(demand(emitter, { node: value, base }, `${d}.${name}`, { ...spot, at: `${spot.at}/${name}` }, reason));
  }
  if (node.if !== undefined || node.allOf !== undefined) {
    if (d !== 'd') throw new Error(`${spot.at}: a branch inside a branch stands at the same object`);
    for (const branch of node.allOf ?? [node]) code.push(branchCode(emitter, { node: branch, base }, spot));
  }
  return code.join('\n');
}

/** What a branch asks of one field. Its type was checked already, so here another type is passed over. */
function demand(emitter: Emitter, { node, base }: Located, v: string, spot: Spot, reason: Reason): string {
  const field = emitter.fields.known(spot.at);
  const because = emitter.fields.because(reason.words, reason.reads);
  const fail = (what: string) => report(what, field, spot, because);
  if (node.const !== undefined)
    return `if (${v} !== undefined && ${v} !== ${JSON.stringify(node.const)}) ${fail('misfit')}`;
  const code: string[] = [];
  const { minItems, maxItems, minimum, maximum } = node;
  if (minItems !== undefined)
    code.push(`if (Array.isArray(${v}) && ${v}.length < ${minItems}) ${fail(minItems === 1 ? 'needed' : 'misfit')}`);
  if (maxItems !== undefined)
    code.push(`if (Array.isArray(${v}) && ${v}.length > ${maxItems}) ${fail(maxItems === 0 ? 'barred' : 'misfit')}`);
  if (minimum !== undefined) code.push(`if (Number.isInteger(${v}) && ${v} < ${minimum}) ${fail('misfit')}`);
  if (maximum !== undefined) code.push(`if (Number.isInteger(${v}) && ${v} > ${maximum}) ${fail('misfit')}`);
  if (node.items !== undefined) code.push(elements(emitter, { node: node.items, base }, v, spot));
  if (node.properties !== undefined || node.required !== undefined) {
    const inner = demands(emitter, { node, base }, v, spot, reason);
    code.push(`if (typeof ${v} === 'object' && ${v} !== null && !Array.isArray(${v})) { ${inner} }`);
  }
  refuseRest(node, spot.at);
  return code.join('\n');
}

function elements(emitter: Emitter, items: Located, v: string, spot: Spot): string {
  const index = `i${spot.indices.length}`;
  const within = { at: `${spot.at}/*`, indices: [...spot.indices, index] };
  return `if (Array.isArray(${v})) for (let ${index} = 0; ${index} < ${v}.length; ${index}++) { const e = ${v}[${index}]; ${valueCode(emitter, items, 'e', within)} }`;
}

function refuseRest(node: SchemaNode, at: string): void {
  const known = ['type', 'const', 'minItems', 'maxItems', 'minimum', 'maximum', 'items', 'properties', 'required'];
  const unknown = Object.keys(node).filter((word) => !known.includes(word));
  if (unknown.length > 0) throw new Error(`${at}: a branch of our dialect has no ${unknown.join(', ')} here`);
}
