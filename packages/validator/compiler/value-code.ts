import { refuseUnknownWords } from './dialect.ts';
import { codeFunction, type Emitter, report, type Spot } from './emitter.ts';
import { objectCode } from './object-code.ts';
import { type Located, listOf, type SchemaNode } from './schema-set.ts';

const formats: Readonly<Record<string, readonly [test: string, what: string]>> = {
  date: ['isDate', 'date'],
  'date-time': ['isInstant', 'instant'],
  'web-address': ['isWebAddress', 'address'],
};

/** Code that checks the value in the variable `v` against a schema, one report for each thing that is wrong with it. */
export function valueCode(emitter: Emitter, use: Located, v: string, spot: Spot): string {
  const { node, base } = emitter.schemas.resolve(use);
  refuseUnknownWords(use.node, spot.at);
  refuseUnknownWords(node, spot.at);
  const field = emitter.fields.number(spot.at, use);
  const fail = (what: string) => report(what, field, spot);
  const list = listOf(use.node);
  if (list !== undefined && node.enum !== undefined) {
    emitter.lists.set(list, node);
    return `if (typeof ${v} !== 'string') ${fail('type')} else if (!${codeFunction(list)}(${v})) ${fail('code')}`;
  }
  const values = node.const === undefined ? node.enum : [node.const];
  if (values !== undefined)
    return `if (${values.map((one) => `${v} !== ${JSON.stringify(one)}`).join(' && ')}) ${fail('code')}`;
  switch (node.type) {
    case 'boolean':
      return `if (typeof ${v} !== 'boolean') ${fail('type')}`;
    case 'integer':
      return `if (!Number.isInteger(${v})) ${fail('type')} else ${range(node, v, fail('range'))}`;
    case 'string':
      return `if (typeof ${v} !== 'string') ${fail('type')} ${stringCode(emitter, node, v, spot.at, fail)}`;
    case 'array':
      return arrayCode(emitter, { node, base }, v, spot, fail);
    default: {
      const part = objectCode(emitter, { node, base }, spot);
      const call = `${part}(${[v, ...spot.indices].join(', ')});`;
      return `if (typeof ${v} !== 'object' || ${v} === null || Array.isArray(${v})) ${fail('type')} else ${call}`;
    }
  }
}

/** The check of a number's bounds; both must be there, else `1e400` would pass. */
function range({ minimum, maximum }: SchemaNode, v: string, fail: string): string {
  if (minimum === undefined || maximum === undefined) throw new Error('An integer needs its minimum and its maximum');
  return `if (${v} < ${minimum} || ${v} > ${maximum}) ${fail}`;
}

function stringCode(emitter: Emitter, node: SchemaNode, v: string, at: string, fail: (what: string) => string): string {
  const { format, minLength = 0, maxLength, pattern } = node;
  if (maxLength === undefined) throw new Error(`${at}: a text needs its maxLength`);
  if (format !== undefined) {
    const [test, what] = formats[format] ?? [];
    if (test === undefined || what === undefined) throw new Error(`${at}: our dialect has no format ${format}`);
    // A date of the right form is never too long, so its length and pattern would only say the same thing twice.
    const long = format === 'web-address' ? `else if (isLonger(${v}, ${maxLength})) ${fail('long')}` : '';
    return `${long} else if (!${test}(${v})) ${fail(what)}`;
  }
  const checks = [`else if (isLonger(${v}, ${maxLength})) ${fail('long')}`];
  if (minLength > 0) checks.push(`else if (isShorter(${v}, ${minLength})) ${fail('short')}`);
  if (pattern !== undefined) checks.push(`else if (!${emitter.pattern(pattern)}.test(${v})) ${fail('form')}`);
  return checks.join(' ');
}

function arrayCode(
  emitter: Emitter,
  { node, base }: Located,
  v: string,
  spot: Spot,
  fail: (what: string) => string,
): string {
  const { items, minItems, maxItems, uniqueItems } = node;
  if (items === undefined || maxItems === undefined)
    throw new Error(`${spot.at}: a list needs its items and its maxItems`);
  const depth = spot.indices.length;
  const [index, element, length] = [`i${depth}`, `e${depth}`, `n${depth}`];
  const within: Spot = { at: `${spot.at}/*`, indices: [...spot.indices, index] };
  const each = valueCode(emitter, { node: items, base }, element, within);
  const itemField = emitter.fields.known(within.at);
  // Elements behind the last one allowed are not looked at: they are too many already.
  return `if (!Array.isArray(${v})) ${fail('type')} else {
    let ${length} = ${v}.length;
    if (${length} > ${maxItems}) { ${fail('many')} ${length} = ${maxItems}; }
    ${minItems === undefined ? '' : `if (${length} < ${minItems}) ${fail('few')}`}
    ${uniqueItems ? `if (${length} > 1) for (const ${index} of repeatedIn(${v}, ${length})) ${report('repeated', itemField, within)}` : ''}
    for (let ${index} = 0; ${index} < ${length}; ${index}++) { const ${element} = ${v}[${index}]; ${each} }
  }`;
}
