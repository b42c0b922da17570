/** A span of time as it is read in both languages: `6 h`, `90 min`. */
export function showMinutes(minutes: number): string {
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${minutes} min`;
}
