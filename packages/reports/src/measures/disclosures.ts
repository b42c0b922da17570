import type { Measure } from '../counting/measure.ts';

/**
 * Information given, by kind, asked for or not. What was given at once in two kinds stands in two rows.
 * What the agency told unasked is placed by the day on which it was told.
 */
export const disclosures: Measure = {
  id: 'disclosures',
  table_id: 'disclosures-by-information',
  subject: 'information',
  title: { en: 'Information given', es: 'Información entregada' },
  unit: 'disclosures',
  kind: 'flow',
  placed_by: 'disclosed',
  dimensions: ['direction', 'information'],
  across: 'direction',
  overlaps: 'information',
  adds_over_time: true,
  adds_over_agencies: true,
  count({ direction, asks, contact }, at, add) {
    for (const { disclosures } of asks)
      for (const { information, disclosed_on, disclosed_at } of disclosures) {
        const on = at.dateOf(disclosed_on, disclosed_at);
        for (const kind of known(information)) if (kind !== 'none') add(on, at.quantity, direction, kind);
      }
    if (contact === undefined) return;
    for (const kind of known(contact.information))
      if (kind !== 'none') add(at.received_on, at.quantity, direction, kind);
  },
};

/** A disclosure without a kind is one of an unknown kind, never none. */
function known(information: readonly string[]): readonly string[] {
  return information.length === 0 ? UNKNOWN : information;
}

const UNKNOWN = ['unknown'];
