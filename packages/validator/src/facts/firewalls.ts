import type { PolicyProvisionCode } from '@daybook/types';

/** The provisions that keep local means out, by kind of cost. What the log itself costs is never asked about. */
export const firewalls: Readonly<Record<string, readonly PolicyProvisionCode[]>> = {
  'personnel-regular': ['no-local-personnel'],
  'personnel-overtime': ['no-local-personnel'],
  benefits: ['no-local-personnel'],
  'performance-award': ['no-local-personnel'],
  interpreter: ['no-local-personnel'],
  training: ['no-local-personnel'],
  'hold-hours': ['no-funds-prolonged-hold', 'no-local-facilities'],
  'detention-bed-days': ['no-funds-prolonged-hold', 'no-local-facilities'],
  facilities: ['no-local-facilities'],
  'equipment-vehicles': ['no-local-equipment'],
  transport: ['no-local-equipment', 'no-local-personnel'],
  'it-data': ['no-local-it'],
};
