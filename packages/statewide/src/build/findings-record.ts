import type { DatasetFinding } from '../ingest/dataset-finding.ts';

/** What `findings.json` holds: each finding in both languages, what was not used first. */
export function findingsRecord(findings: readonly DatasetFinding[]): string {
  const order = ['set-aside', 'left-out', 'used'];
  const sorted = [...findings].sort(
    (a, b) => order.indexOf(a.consequence) - order.indexOf(b.consequence) || (textOf(a) < textOf(b) ? -1 : 1),
  );
  return `${JSON.stringify({ findings: sorted }, null, 2)}\n`;
}

const textOf = ({ folder, finding, agency_id = '', period = '' }: DatasetFinding) =>
  [folder, finding, agency_id, period].join('\n');
