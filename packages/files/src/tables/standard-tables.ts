import generated from '@daybook/schemas/v1/tables.json' with { type: 'json' };
import type { Tables } from './table.ts';

/** The tables of the standard, as generated from its schemas. */
export const standardTables = generated.tables as unknown as Tables;
