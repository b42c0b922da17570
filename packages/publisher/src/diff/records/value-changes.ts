import { asText } from '@daybook/files';
import { canonicalForm } from '@daybook/reports';

type Json = Readonly<Record<string, unknown>>;

/** A value that differs between two records: a text, a number, true or false; absent where there is none. */
export interface ValueChange {
  /** JSON Pointer in the newer record; in the older one where it stands only there. */
  readonly pointer: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What tells the elements of a list apart, the first that all of them have. */
const NAMES = ['ask_no', 'no', 'facility_id', 'provision_id', 'id', 'law_id', 'table_id', 'path', 'geoid'];

/**
 * Where two records differ, value by value. Elements of lists are set beside each other by their number or id where they
 * have one, so that one that was put in between moves no other.
 */
export function valueChanges(before: unknown, after: unknown, pointer = ''): ValueChange[] {
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, pointer);
  if (isPart(before) && isPart(after)) {
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) =>
      valueChanges(own(before, name), own(after, name), `${pointer}/${escaped(name)}`),
    );
  }
  if (canonicalForm(before) === canonicalForm(after)) return [];
  return [...leaves(before, pointer, 'before'), ...leaves(after, pointer, 'after')].reduce(joined, []);
}

const isPart = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const own = (part: Json, name: string) => (Object.hasOwn(part, name) ? part[name] : undefined);
const escaped = (name: string) => name.replaceAll('~', '~0').replaceAll('/', '~1');

function listChanges(before: readonly unknown[], after: readonly unknown[], pointer: string): ValueChange[] {
  const all = [...before, ...after];
  if (all.every((one) => !isPart(one) && !Array.isArray(one))) {
    const lost = before
      .filter((one) => !after.includes(one))
      .map((one) => ({ pointer: `${pointer}/${before.indexOf(one)}`, before: one }));
    const got = after
      .filter((one) => !before.includes(one))
      .map((one) => ({ pointer: `${pointer}/${after.indexOf(one)}`, after: one }));
    return [...lost, ...got];
  }
  const name = NAMES.find((one) => all.every((part) => isPart(part) && Object.hasOwn(part, one)));
  const keyed = (list: readonly unknown[]) =>
    new Map(list.map((one, at) => [name === undefined ? String(at) : asText((one as Json)[name]), { one, at }]));
  const [left, right] = [keyed(before), keyed(after)];
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => {
    const [was, is] = [left.get(key), right.get(key)];
    return valueChanges(was?.one, is?.one, `${pointer}/${is?.at ?? was?.at}`);
  });
}

/** The values inside something that only one side has. A part or a list without any is itself the value. */
function leaves(value: unknown, pointer: string, side: 'before' | 'after'): ValueChange[] {
  if (value === undefined) return [];
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  if (inner.length === 0) return typeof value === 'object' ? [{ pointer }] : [{ pointer, [side]: value }];
  return inner.flatMap(([name, one]) => leaves(one, `${pointer}/${escaped(name)}`, side));
}

/** Two changes of one place are one. */
function joined(changes: ValueChange[], change: ValueChange): ValueChange[] {
  const last = changes.findIndex(({ pointer }) => pointer === change.pointer);
  if (last === -1) return [...changes, change];
  return changes.with(last, { ...changes[last], ...change });
}
