import type { Flaw } from './flaw.ts';
import { flawsOf } from './flaw-report.ts';
import { hasField } from './has-field.ts';
import type { RecordSchema, RecordView } from './record-schema.ts';

type Places = readonly (number | string)[];

/** A field as it is met on the way through a record: its number, and what stands inside it. */
interface Knot {
  readonly field: number;
  readonly parts: Map<string, Knot>;
}

const roots = new WeakMap<RecordSchema, Knot>();

/**
 * The flaws of a record as one of its views, from those of the full record: what the view lacks is not asked for, what it
 * lacks and is there nevertheless is a flaw, and what has another form in it is held against that form.
 * @param all the flaws that the full schema found
 */
export function viewFlaws(
  schema: RecordSchema,
  view: string,
  record: Readonly<Record<string, unknown>>,
  all: readonly Flaw[],
): Flaw[] {
  const isView = (flaw: Flaw) => schema.fields[flaw.field]?.at === '/view' && flaw.what === 'code';
  const table = schema.views?.tables[view];
  if (table === undefined) return all.filter((flaw) => isView(flaw) || isFlawEverywhere(schema, flaw));
  const flaws = all.filter((flaw) => (isView(flaw) ? record.view !== view : stands(schema, view, table, flaw)));
  for (const field of table.needed) {
    const at = schema.fields[field]?.at ?? '';
    if (record[at.slice(1)] === undefined) flaws.push({ what: 'missing', field, at: [] });
  }
  walk({ schema, view, flaws }, rootOf(schema), record, []);
  return flaws;
}

/** True for a flaw in whatever view: in one that nobody knows, what is missing or one too many cannot be said. */
function isFlawEverywhere(schema: RecordSchema, { what, field, name }: Flaw): boolean {
  if (what === 'missing' || what === 'needed') return false;
  return what !== 'unknown' || partOf(schema, field, name) === undefined;
}

function partOf(schema: RecordSchema, field: number, name = ''): Knot | undefined {
  return knotAt(rootOf(schema), schema.fields[field]?.at ?? '')?.parts.get(name);
}

/** True for a flaw of the full record that is one of the view too. */
function stands(schema: RecordSchema, view: string, table: RecordView, flaw: Flaw): boolean {
  const { what, field, because, name } = flaw;
  if (!hasField(schema, view, field)) return false;
  if ((what === 'missing' || what === 'needed') && table.optional.includes(field)) return false;
  if (because !== undefined) return !table.silent.includes(because);
  if (what === 'unknown') {
    const part = partOf(schema, field, name);
    return part === undefined || !hasField(schema, view, part.field);
  }
  // A value repeated in its list is repeated in every view; its form is judged by the view's own.
  return what === 'missing' || what === 'repeated' || !hasOwnForm(schema, view, field);
}

/** Only the public view has other forms than the full record: coarser dates and codes. */
function hasOwnForm(schema: RecordSchema, view: string, field: number): boolean {
  return view === 'public' && schema.views?.forms.includes(field) === true;
}

interface Walk {
  readonly schema: RecordSchema;
  readonly view: string;
  readonly flaws: Flaw[];
}

function walk(way: Walk, knot: Knot, value: unknown, at: Places): void {
  if (typeof value !== 'object' || value === null || knot.parts.size === 0) return;
  const each = knot.parts.get('*');
  if (each !== undefined) {
    const isList = way.schema.fields[knot.field]?.is === 'list';
    if (isList !== Array.isArray(value)) return;
    for (const [key, element] of Object.entries(value)) see(way, each, element, [...at, isList ? Number(key) : key]);
    return;
  }
  if (Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const part = knot.parts.get(key);
    if (part !== undefined && inner !== undefined) see(way, part, inner, at);
  }
}

function see(way: Walk, knot: Knot, value: unknown, at: Places): void {
  const { schema, view, flaws } = way;
  if (!hasField(schema, view, knot.field)) {
    // A field of another view only is unknown to the full record, and was named as such.
    if (hasField(schema, undefined, knot.field)) flaws.push({ what: 'unwelcome', field: knot.field, at });
    return;
  }
  if (hasOwnForm(schema, view, knot.field))
    flaws.push(...(flawsOf(() => schema.views?.form(knot.field, value, ...at), value) ?? []));
  walk(way, knot, value, at);
}

function rootOf(schema: RecordSchema): Knot {
  const known = roots.get(schema);
  if (known !== undefined) return known;
  const byPointer = new Map(schema.fields.map(({ at }, field): [string, Knot] => [at, { field, parts: new Map() }]));
  for (const [at, knot] of byPointer) {
    const cut = at.lastIndexOf('/');
    if (cut >= 0) byPointer.get(at.slice(0, cut))?.parts.set(at.slice(cut + 1), knot);
  }
  const root = byPointer.get('') as Knot;
  roots.set(schema, root);
  return root;
}

function knotAt(root: Knot, pointer: string): Knot | undefined {
  let knot: Knot | undefined = root;
  for (const name of pointer.split('/').slice(1)) knot = knot?.parts.get(name);
  return knot;
}
