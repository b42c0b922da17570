import generated from '@daybook/schemas/v1/tables.json' with { type: 'json' };
import publicLog from '@daybook/schemas/v1/views/public.tables.json' with { type: 'json' };
import type { Tables } from './table.ts';

/** The tables of the standard, as generated from its schemas: the agency's own, and those of a public log. */
export const standardTables = { ...generated.tables, ...publicLog.tables } as unknown as Tables;
