import type { RawFinding } from '@daybook/types';
import type { NotChecked } from './checked.ts';

/** Of each fault that says that something was not read: what it is. */
const about: Readonly<Record<string, (found: RawFinding) => Pick<NotChecked, 'what' | 'name'> | undefined>> = {
  'file-skipped': ({ place }) => ({ what: 'file', name: place.file }),
  'sheet-not-read': ({ values }) => ({ what: 'sheet', name: String(values?.sheet) }),
  'hidden-sheet': ({ variant, values }) =>
    variant === 'not-read' ? { what: 'sheet', name: String(values?.sheet) } : undefined,
  'unknown-heading': ({ values }) =>
    values?.heading === undefined ? undefined : { what: 'column', name: String(values.heading) },
  'column-without-heading': ({ values }) => ({ what: 'column', name: String(values?.letter) }),
};

/** What a finding of the reader says that was left aside, so that no rule looked at it. */
export function leftAsideBy(found: RawFinding): NotChecked | undefined {
  const thing = Object.hasOwn(about, found.rule) ? about[found.rule]?.(found) : undefined;
  return thing === undefined
    ? undefined
    : { ...thing, file: found.place.file, count: Number(found.values?.count ?? 1) };
}
