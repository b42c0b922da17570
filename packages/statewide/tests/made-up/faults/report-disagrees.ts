import type { QuarterlyReport } from '@daybook/types';
import { asPlanned, type Carry } from '../plan.ts';
import { resealed } from '../resealed.ts';

/** The report says one ask more than the log beside it shows, and both are signed. */
export const reportDisagrees: Carry = async (plan) =>
  (await asPlanned(plan)).map((made) => {
    const path = `reports/${plan.quarter}.json`;
    const file = made.publication.files.find((one) => one.path === path);
    const report = JSON.parse(Buffer.from(file?.bytes ?? '').toString()) as QuarterlyReport;
    const row = report.tables.find(({ table_id }) => table_id === 'asks-by-decision-and-outcome')?.rows[0];
    if (row?.value !== undefined) row.value += 1;
    const bytes = Buffer.from(`${JSON.stringify(report, null, 2)}\n`);
    return { ...made, files: resealed(made.publication.files, plan.agency.key, { files: new Map([[path, bytes]]) }) };
  });
