import type { Measure } from '../counting/measure.ts';

/** Times that the agency told federal authorities something without being asked. */
export const outboundContacts: Measure = {
  id: 'outbound-contacts',
  table_id: 'contacts-by-component',
  subject: 'information',
  title: { en: 'Outbound contacts', es: 'Contactos por iniciativa propia' },
  unit: 'requests',
  kind: 'flow',
  placed_by: 'received',
  dimensions: ['requesting_component', 'review_level'],
  adds_over_time: true,
  adds_over_agencies: true,
  count({ contact }, at, add) {
    if (contact !== undefined) add(at.received_on, at.quantity, contact.to, contact.review_level ?? 'not-recorded');
  },
};
