import { caseOf, EMPTY, head, type Kind, moment } from '../drawing.ts';

/** An alert that a system raised by itself. */
export const alert: Kind = (no, day, draw) => {
  const on = moment(day, 480 + draw(500));
  return {
    ...head(no, draw),
    ...caseOf(no),
    direction: 'automatic',
    channel: 'system-alert',
    received_on: on.on,
    received_at: on.at,
    instruments: [{ no: 1, instrument: 'ncic-ivf-hit' }],
    asks: [],
    alert: { system: 'ncic', confirmed: true },
    ...EMPTY,
  };
};
