import { canonicalForm } from '@daybook/reports';
import { isNode, type SchemaNode } from './schema-node.ts';
import type { Tell } from './tell.ts';

/** From fewest to most. */
const READERS = ['agency', 'regulator', 'public'];
/** How a record is written as sheets. */
const SHEET = ['table', 'key', 'column', 'column_prefix', 'inline_first', 'rows', 'codelist', 'filled', 'derived'];

/** Compares what our own words say of a field: who sees it, in which unit it counts, how it is written in tables. */
export function compareAnnotations(a: SchemaNode, b: SchemaNode, pointer: string, tell: Tell): void {
  const [was, is] = [a.audience, b.audience].map((one) => READERS.indexOf(String(one)));
  // Of what had no audience before nobody can be told to see more: a definition has none.
  if (was !== undefined && is !== undefined && was >= 0 && is >= 0 && was !== is)
    tell(is > was ? 'seen-by-more' : 'seen-by-fewer', pointer, { before: a.audience, after: b.audience });
  comparePublicForms(a, b, pointer, tell);
  if (a.unit !== b.unit && (a.unit ?? b.unit) !== undefined)
    tell('unit-changed', pointer, { before: a.unit ?? '–', after: b.unit ?? '–' });
  for (const word of SHEET)
    if (canonicalForm(a[word] ?? null) !== canonicalForm(b[word] ?? null))
      tell('sheet-changed', pointer, { name: word });
}

/** The coarser fields that stand in public in place of a field, each by its rule; and whether it may be left out there. */
function comparePublicForms(a: SchemaNode, b: SchemaNode, pointer: string, tell: Tell): void {
  const forms = ({ public_as }: SchemaNode) =>
    (Array.isArray(public_as) ? public_as : []).filter(isNode).map(({ field, rule }) => `${field} (${rule})`);
  const [was, is] = [forms(a), forms(b)];
  for (const form of is) if (!was.includes(form)) tell('public-form-added', pointer, { after: form });
  for (const form of was) if (!is.includes(form)) tell('public-form-removed', pointer, { before: form });
  const [optional, now] = [a, b].map(({ public_optional }) => public_optional === true);
  if (optional !== now) tell(now ? 'no-longer-required' : 'now-required', `${pointer}/public_optional`);
}
