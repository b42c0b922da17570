/** Every quarter from the first to the last of some, in their order: those between that are missing too. */
export function quartersBetween(some: readonly string[]): string[] {
  const numbers = some.map((name) => Number(name.slice(0, 4)) * 4 + Number(name.slice(-1)) - 1);
  if (numbers.length === 0) return [];
  const first = Math.min(...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, at) => {
    const number = first + at;
    return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
  });
}
