import { refuseUnknownWords } from './dialect.ts';
import { type Emitter, report, type Spot } from './emitter.ts';
import { objectCode } from './object-code.ts';
import { type Located, listOf, type SchemaNode } from './schema-set.ts';

/** Code that checks the value in the variable `v` against a schema, one report for each thing that is wrong with it. */
export function valueCode(emitter: Emitter, use: Located, v: string, spot: Spot): string {
  const { node, base } = emitter.schemas.resolve(use);
  refuseUnknownWords(use.node, spot.at);
  refuseUnknownWords(node, spot.at);
  const field = emitter.fields.number(spot.at, use);
  const place = [field, ...spot.indices].join(', ');
  const values = node.const === undefined ? node.enum : [node.const];
  const list = listOf(use.node);
  if (list === undefined && values !== undefined)
    return `if (${values.map((one) => `${v} !== ${JSON.stringify(one)}`).join(' && ')}) ${report('code', field, spot)}`;
  if (node.type === 'array') return arrayCode(emitter, { node, base }, v, spot);
  if (node.type === 'object') {
    const part = objectCode(emitter, { node, base }, spot);
    return `if (isPart(${v}, ${place})) ${part}(${[v, ...spot.indices].join(', ')});`;
  }
  return `${checkOf(emitter, node, node.enum === undefined ? undefined : list, spot.at)}(${v}, ${place});`;
}

function checkOf({ values }: Emitter, node: SchemaNode, list: string | undefined, at: string): string {
  if (list !== undefined) return values.code(list, node);
  if (node.type === 'boolean') return values.truth();
  return node.type === 'integer' ? values.integer(node) : values.text(node, at);
}

function arrayCode(emitter: Emitter, { node, base }: Located, v: string, spot: Spot): string {
  const { items, minItems = 0, maxItems, uniqueItems } = node;
  if (items === undefined || maxItems === undefined)
    throw new Error(`${spot.at}: a list needs its items and its maxItems`);
  const depth = spot.indices.length;
  const [index, length] = [`i${depth}`, `n${depth}`];
  const within: Spot = { at: `${spot.at}/*`, indices: [...spot.indices, index] };
  const field = emitter.fields.known(spot.at);
  const count = `listLength(${[v, minItems, maxItems, field, ...spot.indices].join(', ')})`;
  const each = valueCode(emitter, { node: items, base }, `${v}[${index}]`, within);
  const itemField = emitter.fields.known(within.at);
  // Elements behind the last one allowed are not looked at: they are too many already.
  const loop = `for (let ${index} = 0; ${index} < ${length}; ${index}++) { ${each} }`;
  if (!uniqueItems) return `const ${length} = ${count}; ${loop}`;
  return `const ${length} = ${count};
    if (${length} > 1) noRepeats(${[v, length, itemField, ...spot.indices].join(', ')});
    ${loop}`;
}
