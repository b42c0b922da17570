import type { Measure } from '../counting/measure.ts';
import { nilEvents } from './nil-events.ts';

/** What the log holds of each thing that a nil certificate may say there was none of: it is no table of a report. */
export const nilScopes: Measure = {
  id: 'nil-scopes',
  table_id: 'nil-scopes',
  title: { en: 'What speaks against a certificate', es: 'Lo que contradice un certificado' },
  subject: 'requests',
  unit: 'requests',
  kind: 'flow',
  placed_by: 'period',
  dimensions: [],
  adds_over_time: true,
  adds_over_agencies: true,
  count(request, at, add) {
    nilEvents(request, at.dateOf, (scope, on) => add(on, 1, scope));
  },
};
