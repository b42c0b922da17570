import { EMPTY, head, type Kind, moment } from '../drawing.ts';

/** A month of the agency's own queries at booking. */
export const query: Kind = (no, day, draw) => {
  const on = moment(day, 600);
  return {
    ...head(no, draw),
    direction: 'outbound-query',
    channel: 'system-alert',
    received_on: on.on,
    instruments: [],
    asks: [],
    quantity: 2 + draw(400),
    query: { system: 'ncic', purpose: 'booking-status-check' },
    ...EMPTY,
  };
};
