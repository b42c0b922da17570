/** Every month from the first to the last, both with them: `2026-01`. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  const end = indexOf(last);
  for (let at = indexOf(first); at <= end; at += 1)
    months.push(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`);
  return months;
}

const indexOf = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
