/** Dollars and cents as they were typed, such as `$1,234.5`, in cents; what is no sum of money stays as it is, for the check to say so. */
export function centsTyped(typed: string): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)\$?\s?(\d{1,3}(?:,\d{3})*|\d+)(?:\.(\d{1,2}))?$/.exec(typed) ?? [];
  if (whole === '') return typed;
  return `${sign}${whole.replaceAll(',', '')}${part.padEnd(2, '0')}`.replace(/^(-?)0+(?=\d)/, '$1');
}
