import type { Report } from '../reading/report.ts';
import type { Parts } from './tie-parts.ts';

/** Years and the quarters in them, quarters and their months: whatever spans are published of one reporter. */
export function partsInTime(reports: readonly Report[]): Parts[] {
  return reports.flatMap((whole) => {
    const [from, to] = [monthOf(whole.start_on), monthOf(whole.end_on)];
    const own = reports.filter((one) => one !== whole && whoOf(one) === whoOf(whole));
    return [6, 3, 1].flatMap((length) => {
      if (length >= to - from + 1) return [];
      const parts: Report[] = [];
      const rest: string[] = [];
      for (let month = from; month <= to; month += length) {
        const end = month + length - 1;
        const part = own.find(({ start_on, end_on }) => monthOf(start_on) === month && monthOf(end_on) === end);
        if (part === undefined) rest.push(spanName(month, length));
        else parts.push(part);
      }
      return parts.length === 0 ? [] : [{ kind: 'period' as const, whole, parts, rest }];
    });
  });
}

const whoOf = ({ agency_id, jurisdiction_id, source_kind }: Report) => `${agency_id ?? jurisdiction_id} ${source_kind}`;
const monthOf = (date: string) => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

function spanName(month: number, length: number): string {
  const [year, at] = [Math.floor(month / 12), month % 12];
  if (length === 3) return `${year}-Q${Math.floor(at / 3) + 1}`;
  return length === 6 ? `${year}-H${Math.floor(at / 6) + 1}` : `${year}-${String(at + 1).padStart(2, '0')}`;
}
