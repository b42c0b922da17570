import { closest } from '@daybook/files';
import type { RecordSchema } from './record-schema.ts';

/**
 * The view by which a record is judged: its own, or the one whose misspelled name it bears. Nothing where the view is the
 * agency's own or not given; `unknown` where nobody can tell which one is meant.
 */
export function viewOf(schema: RecordSchema, view: unknown): string | undefined {
  if (typeof view !== 'string' || view === 'agency' || schema.views === undefined) return undefined;
  if (Object.hasOwn(schema.views.tables, view)) return view;
  const meant = closest(view.trim().toLowerCase(), ['agency', ...Object.keys(schema.views.tables)]);
  if (meant === undefined) return 'unknown';
  return meant === 'agency' ? undefined : meant;
}
