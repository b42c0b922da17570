/** The unit of each item of context: nobody need type it. */
export const contextUnits: Readonly<Record<string, string>> = {
  bookings: 'bookings',
  releases: 'persons',
  'average-daily-population': 'persons',
  'total-inmates': 'persons',
  'jail-capacity': 'beds',
  'ice-detention-bed-days': 'bed-days',
  'detention-cost': 'cents',
  'cost-per-inmate-day': 'cents',
  'violent-crimes': 'offenses',
  'property-crimes': 'offenses',
  'calls-for-service': 'calls',
  population: 'persons',
  'task-force-arrests': 'persons',
  'task-force-immigration-arrests': 'persons',
};
