/** A whole number as it is written in the United States, in English and Spanish: 32,757. */
export function showNumber(value: number | bigint): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
