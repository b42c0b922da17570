import type { Regime, RegimeElement, RegimePart, Request } from '@daybook/types';
import type { Case } from '../counting/case.ts';
import { groupOf } from '../counting/group-of.ts';
import type { Measure } from '../counting/measure.ts';
import { codesOfDimension } from './codes-of-dimension.ts';
import { dayOfPart } from './day-of-part.ts';
import { valuesAt } from './values-at.ts';

/**
 * Of how many entries the law asks each element, and in how many the log has no answer: none of the places that carry it
 * holds a value that is known. Codes: the element, and `asked` or `lacking`.
 */
export function elementMeasure(
  { elements, filter }: Pick<Regime, 'elements' | 'filter'>,
  of: (request: Request, parts: readonly RegimePart[]) => Request | undefined,
): Measure {
  const asked = elements.map((element) => ({
    element,
    pointers: element.carries.filter(({ record }) => record === 'request').map(({ pointer }) => pointer),
    parts: filter.parts.filter(({ part_id }) => element.part_ids.length === 0 || element.part_ids.includes(part_id)),
  }));
  return {
    ...COUNTED,
    count(request, at, add) {
      for (const { element, pointers, parts } of asked) {
        const [part] = parts;
        const belonging = pointers.length === 0 || part === undefined ? undefined : of(request, parts);
        if (part === undefined || belonging === undefined || !isAskedOf(element, belonging, at)) continue;
        const on = dayOfPart(belonging, at, part.placed_by);
        if (on === undefined) continue;
        add(on, 1, element.element_id, 'asked');
        const isLacking = !element.if_any && !pointers.some((pointer) => valuesAt(belonging, pointer).some(isKnown));
        if (isLacking) add(on, 1, element.element_id, 'lacking');
      }
    },
  };
}

function isAskedOf({ where = [] }: RegimeElement, request: Request, at: Case): boolean {
  return where.every(({ dimension, in: codesIn }) => {
    if (dimension === 'outcome_group') return codesIn.includes(groupOf('custody-end', at.custody_end ?? '') ?? '');
    const codes = codesOfDimension[dimension]?.codes(request, at, undefined) ?? [];
    return codes.some((code) => code !== undefined && codesIn.includes(code));
  });
}

/** A code that says that nobody knows is no answer; one that says why it is kept back is. */
function isKnown(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isKnown) : !NOT_KNOWN.has(value);
}

const NOT_KNOWN = new Set<unknown>(['unknown', 'not-collected', 'not-recorded']);

const COUNTED = {
  id: 'elements-asked',
  table_id: 'elements-asked',
  subject: 'requests',
  title: { en: 'Elements asked of entries', es: 'Elementos que se piden de las anotaciones' },
  unit: 'requests',
  kind: 'flow',
  placed_by: 'received',
  dimensions: [],
  adds_over_time: true,
  adds_over_agencies: true,
} as const;
