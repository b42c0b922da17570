import type {
  Agency,
  Agreement,
  Import,
  Jurisdiction,
  QuarterlyReport,
  RawFinding,
  Registry,
  Request,
} from '@daybook/types';
import type { ImportOptions, Source, SourceInput } from '../../src/importing/source.ts';
import { isEntry } from '../../src/index.ts';
import { schemaFaults } from './schema-faults.ts';

/** Everything that one import made. */
export interface Imported {
  readonly jurisdictions: Jurisdiction[];
  readonly agencies: Agency[];
  readonly agreements: Agreement[];
  readonly requests: Request[];
  readonly reports: QuarterlyReport[];
  readonly registries: Registry[];
  readonly summary: Import;
  readonly findings: RawFinding[];
  /** What the schemas say against any of the records, each once. */
  readonly faults: string[];
}

/** A file that the test made: its name, its content and the day it shows. */
export type MadeFile = readonly [name: string, content: string | Uint8Array, asOf?: string];

export function input([name, content, asOf]: MadeFile): SourceInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, open: () => [bytes], ...(asOf === undefined ? {} : { as_of: asOf }) };
}

/** Runs an import and checks every record that it makes against its schema. */
export async function importOf(
  source: Source,
  inputs: readonly SourceInput[],
  options?: ImportOptions,
): Promise<Imported> {
  const made: Record<string, unknown[]> = {
    jurisdiction: [],
    agency: [],
    agreement: [],
    request: [],
    'quarterly-report': [],
    registry: [],
    import: [],
  };
  const findings: RawFinding[] = [];
  const faults = new Set<string>();
  for await (const batch of source.import(inputs, options)) {
    for (const reading of batch) {
      if (!isEntry(reading)) {
        findings.push(reading);
        continue;
      }
      made[reading.kind]?.push(reading.record);
      for (const fault of schemaFaults(reading.record)) faults.add(fault);
    }
  }
  const [summary] = made.import as Import[];
  if (summary === undefined || made.import?.length !== 1) throw new Error('an import ends with one summary');
  return {
    jurisdictions: made.jurisdiction as Jurisdiction[],
    agencies: made.agency as Agency[],
    agreements: made.agreement as Agreement[],
    requests: made.request as Request[],
    reports: made['quarterly-report'] as QuarterlyReport[],
    registries: made.registry as Registry[],
    summary,
    findings,
    faults: [...faults],
  };
}
