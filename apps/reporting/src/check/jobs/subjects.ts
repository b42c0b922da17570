import { metaSaid, readRows } from '@daybook/files';
import { periodOf } from '@daybook/reports';
import { agencyName } from '@daybook/reports/printing';
import { validate } from '@daybook/validator';
import type { NamedBlob } from '@daybook/validator/browser';
import { fileOf } from './file-of.ts';
import type { Tell } from './job.ts';

/** An agency whose own log is among files: of which quarters, and what is known of it. */
export interface Subject {
  readonly agencyId: string;
  /** Its name and its clock, where a record of it is there; without its record its time zone has to be said. */
  readonly name?: string;
  readonly timeZone?: string;
  /** Where no record of it is there: what the Meta sheet of a workbook says of it. */
  readonly meta?: { readonly name: string; readonly time_zone: string };
  /** In their order, each with its entries by the day of receipt. */
  readonly quarters: readonly { readonly name: string; readonly entries: number }[];
}

/** Which agencies' reports can be made of files, those with most entries first; agencies of which only a record is there last. */
export async function subjects(
  { files, today }: { readonly files: readonly NamedBlob[]; readonly today: string },
  tell: Tell,
): Promise<readonly Subject[]> {
  const of = files.reduce((sum, { blob }) => sum + blob.size, 0);
  let done = 0;
  const found = new Map<string, { name?: string; timeZone?: string; quarters: Map<string, number> }>();
  const streams = files.map((file) =>
    fileOf(file, (bytes) => {
      done = Math.min(of, done + bytes);
      tell({ done, of });
    }),
  );
  await validate(streams, {
    today,
    findings: 0,
    count: (known) => {
      found.clear();
      for (const agency of known.agencies()) {
        const { agency_id, time_zone } = agency;
        const clock = time_zone === undefined ? {} : { timeZone: time_zone };
        found.set(agency_id, { name: agencyName(agency), ...clock, quarters: new Map() });
      }
      return {
        take(record) {
          if (record.record !== 'request' || record.source.kind !== 'own-log') return;
          const { agency_id, received_on } = record;
          if (agency_id === undefined) return;
          const subject = found.get(agency_id) ?? { quarters: new Map<string, number>() };
          found.set(agency_id, subject);
          if (received_on === undefined) return;
          const quarter = periodOf(received_on, 'quarter');
          subject.quarters.set(quarter, (subject.quarters.get(quarter) ?? 0) + 1);
        },
      };
    },
  });
  const size = ({ quarters }: Subject) => quarters.reduce((sum, { entries }) => sum + entries, 0);
  const metas = [...found.values()].every(({ name }) => name !== undefined) ? undefined : await metasIn(files);
  return [...found]
    .map(([agencyId, { quarters, ...known }]): Subject => {
      const sorted = [...quarters]
        .map(([name, entries]) => ({ name, entries }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
      const meta = known.name === undefined ? metas?.get(agencyId) : undefined;
      return { agencyId, ...known, ...(meta === undefined ? {} : { meta }), quarters: sorted };
    })
    .sort((a, b) => size(b) - size(a) || (a.agencyId < b.agencyId ? -1 : 1));
}

/** What workbooks say of their agencies. */
async function metasIn(files: readonly NamedBlob[]): Promise<ReadonlyMap<string, NonNullable<Subject['meta']>>> {
  const metas = new Map<string, NonNullable<Subject['meta']>>();
  for (const file of files.filter(({ name }) => /\.(?:xlsx|ods)$/i.test(name))) {
    for await (const { rows } of readRows({ name: file.name, chunks: fileOf(file).pieces() })) {
      const { agency_id, agency_name = '', time_zone = '' } = metaSaid(rows);
      if (agency_id !== undefined) metas.set(agency_id, { name: agency_name, time_zone });
    }
  }
  return metas;
}
