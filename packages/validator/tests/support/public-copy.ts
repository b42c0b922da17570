import { readFileSync } from 'node:fs';
import { coarseCodeOf } from '@daybook/reports';
import { schemas } from '../../src/schema/generated/schemas.ts';
import { hasField } from '../../src/schema/has-field.ts';
import type { RecordSchema } from '../../src/schema/record-schema.ts';

type Json = Record<string, unknown>;
type Node = { properties?: Record<string, Node>; items?: Node; public_as?: { field: string; rule: string }[] };

const compiled = schemas.request as RecordSchema;
const url = new URL('../../../../schemas/v1/request.schema.json', import.meta.url);
const source = JSON.parse(readFileSync(url, 'utf8')) as Node;
const fieldAt = new Map(compiled.fields.map((field, number) => [field.at, { ...field, number }]));

/** What the public may see of a request: fields of its view, months for days, coarse codes. An open entry hides its outcome. */
export function publicCopy(request: Json, publicId: string): Json {
  const copy = seen(request, source, '') as Json;
  const asks = (copy.asks ?? []) as Json[];
  const isOpen =
    asks.some((ask) => ask.closed_without_decision === undefined && (ask.decisions as Json[]).every(isNone)) ||
    (copy.custody as Json | undefined)?.custody_end === 'remains-in-custody';
  const { custody, interview, ...rest } = copy;
  const hidden = {
    asks: asks.map(({ result: _, result_month: _m, ...ask }) => ({ ...ask, disclosures: [] })),
    ...(custody === undefined ? {} : { custody: { custody_end: 'not-yet-public' } }),
  };
  const outcome = isOpen
    ? hidden
    : { ...(custody === undefined ? {} : { custody }), ...(interview === undefined ? {} : { interview }) };
  const received = String(request.received_on ?? '2026-01-01');
  const month = Math.ceil(Number(received.slice(5, 7)) / 3);
  const head = { view: 'public', public_id: publicId, generalised: false, not_yet_public: isOpen };
  return { received_quarter: `${received.slice(0, 4)}-Q${month}`, ...rest, ...outcome, ...head };
}

const isNone = ({ decision }: Json) => decision === 'none-made';

function seen(value: unknown, node: Node, at: string): unknown {
  if (Array.isArray(value)) {
    const list = value.map((one) => seen(one, node.items ?? {}, `${at}/*`));
    return fieldAt.get(`${at}/*`)?.list === undefined ? list : [...new Set(list)];
  }
  const list = fieldAt.get(at)?.list ?? '';
  if (typeof value === 'string') return coarseCodeOf(list, value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
      const part = node.properties?.[name] ?? {};
      const pointer = `${at}/${name}`;
      if (part.public_as !== undefined)
        return part.public_as.map(({ field, rule }) => [field, coarse(String(inner), rule)]);
      const number = fieldAt.get(pointer)?.number;
      // Inside a shared part, such as the source, the whole is seen.
      if (number !== undefined && !hasField(compiled, 'public', number)) return [];
      return [[name, seen(inner, part, pointer)]];
    }),
  );
}

function coarse(date: string, rule: string): string {
  if (rule === 'date-to-month') return date.slice(0, 7);
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}
