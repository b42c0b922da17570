import { branchCode } from './branch-code.ts';
import { type Emitter, report, type Spot } from './emitter.ts';
import type { Located } from './schema-set.ts';
import { valueCode } from './value-code.ts';

/** Writes the function that checks one kind of object, `d`, and gives its name. Its fields are known, or its keys are free. */
export function objectCode(emitter: Emitter, located: Located, spot: Spot): string {
  emitter.fields.number(spot.at, located);
  return emitter.hoist((name) => {
    const code =
      located.node.properties === undefined ? freeKeys(emitter, located, spot) : knownKeys(emitter, located, spot);
    return `function ${name}(${['d', ...spot.indices].join(', ')}) {\n${code}\n}`;
  });
}

// Going through the keys that are there costs less than asking for each that could be: most fields are left out.
function knownKeys(emitter: Emitter, { node, base }: Located, spot: Spot): string {
  const self = emitter.fields.number(spot.at, { node, base });
  if (node.additionalProperties !== false) throw new Error(`${spot.at}: an object with fields must be closed`);
  const required = node.required ?? [];
  const at = (name: string): Spot => ({ ...spot, at: `${spot.at}/${name}` });
  const cases = Object.entries(node.properties ?? {}).map(([name, value]) => {
    if (typeof value === 'boolean') throw new Error(`${spot.at}/${name}: a field needs a schema`);
    const count = required.includes(name) ? 'needed++; ' : '';
    return `case ${JSON.stringify(name)}: { ${count}${valueCode(emitter, { node: value, base }, 'v', at(name))} break; }`;
  });
  const numbers = required.map((name) => `${JSON.stringify(name)}: ${emitter.fields.known(`${spot.at}/${name}`)}`);
  const branches = (node.allOf ?? []).map((branch) => branchCode(emitter, { node: branch, base }, spot));
  return `let needed = 0;
  for (const key in d) {
    const v = d[key];
    switch (key) {
      ${cases.join('\n')}
      default: unknownKey(${[self, 'key', ...spot.indices].join(', ')});
    }
  }
  ${numbers.length > 0 ? `if (needed !== ${numbers.length}) missing(${['d', `{ ${numbers.join(', ')} }`, ...spot.indices].join(', ')});` : ''}
  ${branches.join('\n')}`;
}

function freeKeys(emitter: Emitter, { node, base }: Located, spot: Spot): string {
  const { maxProperties, propertyNames, additionalProperties } = node;
  const self = emitter.fields.number(spot.at, { node, base });
  if (maxProperties === undefined) throw new Error(`${spot.at}: an object with free keys needs its maxProperties`);
  const key = `i${spot.indices.length}`;
  const within: Spot = { at: `${spot.at}/*`, indices: [...spot.indices, key] };
  const inner = emitter.fields.number(within.at, {
    node: typeof additionalProperties === 'object' ? additionalProperties : {},
    base,
  });
  const value =
    typeof additionalProperties === 'object'
      ? valueCode(emitter, { node: additionalProperties, base }, 'v', within)
      : '';
  const name =
    propertyNames?.pattern === undefined || propertyNames.maxLength === undefined
      ? ''
      : `if (isLonger(${key}, ${propertyNames.maxLength}) || !${emitter.values.sharedPattern(propertyNames.pattern)}.test(${key})) ${report('name', inner, within)}`;
  return `let count = 0;
  for (const ${key} in d) {
    if (++count > ${maxProperties}) { ${report('many', self, spot)} break; }
    ${name}
    ${value === '' ? '' : `const v = d[${key}]; ${value}`}
  }`;
}
