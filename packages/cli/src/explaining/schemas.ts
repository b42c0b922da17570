import agency from '@daybook/schemas/v1/agency.schema.json' with { type: 'json' };
import agreement from '@daybook/schemas/v1/agreement.schema.json' with { type: 'json' };
import jurisdiction from '@daybook/schemas/v1/jurisdiction.schema.json' with { type: 'json' };
import quarterlyReport from '@daybook/schemas/v1/quarterly-report.schema.json' with { type: 'json' };
import request from '@daybook/schemas/v1/request.schema.json' with { type: 'json' };

/** A property of a record, with the annotations that are explained. */
export interface Property {
  readonly title?: string;
  readonly title_es?: string;
  readonly description?: string;
  readonly description_es?: string;
  readonly audience?: string;
  readonly basis?: readonly string[];
  readonly codelist?: string;
  readonly $ref?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Property>>;
  readonly items?: Property;
}

/** The schemas of the records that people keep, by their kind. */
export const schemas = {
  request,
  agency,
  agreement,
  jurisdiction,
  'quarterly-report': quarterlyReport,
} as unknown as Readonly<Record<string, Property>>;
