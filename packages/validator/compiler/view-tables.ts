import { isDeepStrictEqual } from 'node:util';
import type { RecordView } from '../src/schema/record-schema.ts';
import { codeFunction, type Emitter, report, type Spot } from './emitter.ts';
import { type Located, listOf, type SchemaNode } from './schema-set.ts';
import { valueCode } from './value-code.ts';

/** A view's name and its generated schema. */
export type ViewSchema = readonly [name: string, schema: SchemaNode];

/** What the views of a record add to its compiled schema. */
interface ViewTables {
  readonly tables: Readonly<Record<string, RecordView>>;
  /** The function that checks a value whose form differs in a view, by the field's number. */
  readonly form: string;
  /** The fields that it knows. */
  readonly forms: readonly number[];
}

/** What one view differs in from the full record, by the pointers of fields. */
interface Seen {
  readonly fields: Set<string>;
  readonly optional: Set<string>;
  readonly needed: Set<string>;
}

/**
 * Holds each view's schema beside the full one, and writes down in which fields they differ. So a view costs a line of
 * digits, not a second copy of the checks.
 */
export function viewTables(emitter: Emitter, full: Located, views: readonly ViewSchema[]): ViewTables {
  const forms = new Map<number, string>();
  const seen = views.map(([, schema]) => {
    const one: Seen = { fields: new Set(), optional: new Set(), needed: new Set() };
    compare(emitter, { node: schema, base: String(schema.$id) }, full, { at: '', indices: [] }, one, forms);
    return one;
  });
  const { fields, reads } = emitter.fields;
  const table = ({ fields: has, optional, needed }: Seen): RecordView => ({
    seen: digits(fields.map(({ at }) => has.has(at))),
    optional: [...optional].map((at) => emitter.fields.known(at)),
    needed: [...needed].map((at) => emitter.fields.known(at)),
    silent: reads.flatMap((names, condition) => (names.every((name) => has.has(name)) ? [] : [condition])),
  });
  const cases = [...forms].map(([field, code]) => `case ${field}: { ${code} break; }`);
  return {
    tables: Object.fromEntries(views.map(([name], at) => [name, table(seen[at] as Seen)])),
    forms: [...forms.keys()],
    form: `function form(field, v, i0, i1, i2) { switch (field) { ${cases.join('\n')} } }`,
  };
}

/** Four fields a hexadecimal digit, the first in its lowest bit. */
function digits(bits: readonly boolean[]): string {
  const nibbles = Array.from({ length: Math.ceil(bits.length / 4) }, (_, at) =>
    bits.slice(at * 4, at * 4 + 4).reduce((sum, bit, place) => sum + (bit ? 1 << place : 0), 0),
  );
  return nibbles.map((nibble) => nibble.toString(16)).join('');
}

function compare(
  emitter: Emitter,
  view: Located,
  full: Located | undefined,
  spot: Spot,
  seen: Seen,
  forms: Map<number, string>,
): void {
  const { at } = spot;
  const own = emitter.schemas.resolve(view);
  const whole = full === undefined ? undefined : emitter.schemas.resolve(full);
  seen.fields.add(at);
  if (whole === undefined || isOtherForm(own, whole, at)) {
    if (own.node.properties !== undefined || own.node.items !== undefined)
      throw new Error(`${at}: a view has no part or list of its own`);
    if (!String(own.node.$id ?? view.base).includes('/views/public.') && !view.base.includes('/views/public.'))
      throw new Error(`${at}: only the public view has forms of its own`);
    emitter.fields.number(at, view);
    forms.set(emitter.fields.known(at), formCode(emitter, view, full, spot));
    return;
  }
  for (const [name, part] of Object.entries(own.node.properties ?? {})) {
    const inner: Spot = { ...spot, at: `${at}/${name}` };
    const before = whole.node.properties?.[name];
    compare(emitter, located(part, own), before === undefined ? undefined : located(before, whole), inner, seen, forms);
    const [isNeeded, wasNeeded] = [own, whole].map(({ node }) => node.required?.includes(name) ?? false);
    if (isNeeded && !wasNeeded) seen.needed.add(inner.at);
  }
  const asked = namesAsked(own.node);
  for (const name of namesAsked(whole.node))
    if (own.node.properties?.[name] !== undefined && !asked.has(name)) seen.optional.add(`${at}/${name}`);
  const element = (node: SchemaNode) => node.items ?? node.additionalProperties;
  const [items, wholeItems] = [element(own.node), element(whole.node)];
  if (typeof items !== 'object' || typeof wholeItems !== 'object') return;
  const within: Spot = { at: `${at}/*`, indices: [...spot.indices, `i${spot.indices.length}`] };
  compare(emitter, located(items, own), located(wholeItems, whole), within, seen, forms);
}

/** The parts that an object asks for, always or under some condition. */
function namesAsked(node: SchemaNode): Set<string> {
  const names = new Set(node.required);
  for (const part of [...(node.allOf ?? []), node.then, node.else])
    if (part !== undefined) for (const name of namesAsked(part)) names.add(name);
  return names;
}

const located = (node: SchemaNode | boolean, { base }: Located): Located => {
  if (typeof node === 'boolean') throw new Error(`${base}: a field needs a schema`);
  return { node, base };
};

/** True where a single value may be of another form in the view. The view's own name is judged before. */
function isOtherForm(own: Located, whole: Located, at: string): boolean {
  if (at === '/view' || own.node === whole.node || own.node.properties !== undefined || own.node.items !== undefined)
    return false;
  return !isDeepStrictEqual(assertions(own.node), assertions(whole.node));
}

const assertions = ({
  type,
  enum: codes,
  const: only,
  pattern,
  format,
  minLength,
  maxLength,
  minimum,
  maximum,
}: SchemaNode) => [type, codes, only, pattern, format, minLength, maxLength, minimum, maximum];

/** Where the view's list is coarser, a code of the full list is told apart from one that no list has. */
function formCode(emitter: Emitter, view: Located, full: Located | undefined, spot: Spot): string {
  const code = valueCode(emitter, view, 'v', spot);
  const [coarse, fine] = [listOf(view.node), full === undefined ? undefined : listOf(full.node)];
  if (coarse === undefined || fine === undefined || coarse === fine) return code;
  const field = emitter.fields.known(spot.at);
  return `if (typeof v === 'string' && ${codeFunction(fine)}(v) && !${codeFunction(coarse)}(v)) ${report('telling', field, spot)} else { ${code} }`;
}
