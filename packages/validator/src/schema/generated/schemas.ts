// @ts-nocheck
// Generated from schemas/ by `npm run generate`. Do not edit.
import type { RecordKind } from '@daybook/types';
import type { RecordSchema } from '../record-schema.ts';
import { schema as agencySchema } from './agency.ts';
import { schema as agreementSchema } from './agreement.ts';
import { schema as findingsSchema } from './findings.ts';
import { schema as importSchema } from './import.ts';
import { schema as jurisdictionSchema } from './jurisdiction.ts';
import { schema as legalProfileSchema } from './legal-profile.ts';
import { schema as publicationSchema } from './publication.ts';
import { schema as quarterlyReportSchema } from './quarterly-report.ts';
import { schema as regimeReportSchema } from './regime-report.ts';
import { schema as regimeSchema } from './regime.ts';
import { schema as registrySchema } from './registry.ts';
import { schema as requestSchema } from './request.ts';

/** The compiled schema of each kind of record. */
export const schemas: Readonly<Partial<Record<RecordKind, RecordSchema>>> = {
  'agency': agencySchema,
  'agreement': agreementSchema,
  'findings': findingsSchema,
  'import': importSchema,
  'jurisdiction': jurisdictionSchema,
  'legal-profile': legalProfileSchema,
  'publication': publicationSchema,
  'quarterly-report': quarterlyReportSchema,
  'regime-report': regimeReportSchema,
  'regime': regimeSchema,
  'registry': registrySchema,
  'request': requestSchema,
};
