import agency from '@daybook/schemas/v1/agency.schema.json' with { type: 'json' };
import agreement from '@daybook/schemas/v1/agreement.schema.json' with { type: 'json' };
import jurisdiction from '@daybook/schemas/v1/jurisdiction.schema.json' with { type: 'json' };
import quarterlyReport from '@daybook/schemas/v1/quarterly-report.schema.json' with { type: 'json' };
import request from '@daybook/schemas/v1/request.schema.json' with { type: 'json' };
import shared from '@daybook/schemas/v1/shared.schema.json' with { type: 'json' };
import publicRequest from '@daybook/schemas/v1/views/public.request.schema.json' with { type: 'json' };
import type { RecordKind } from '@daybook/types';
import type { SchemaNode } from './schema-node.ts';

/** The schemas of the records that have tables, as the agency and as the public has them, and the parts that they share. */
export const recordSchemas = {
  shared,
  records: { request, agreement, agency, jurisdiction, 'quarterly-report': quarterlyReport },
  publicRecords: { request: publicRequest },
} as unknown as {
  readonly shared: { readonly $defs: Readonly<Record<string, SchemaNode>> };
  readonly records: Readonly<Partial<Record<RecordKind, SchemaNode>>>;
  readonly publicRecords: Readonly<Partial<Record<RecordKind, SchemaNode>>>;
};
