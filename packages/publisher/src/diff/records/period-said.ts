/** The period that an entry of the public log or a report says it belongs to; nothing where it says none in the right form. */
export function periodSaid({ received_quarter, period }: Readonly<Record<string, unknown>>): string | undefined {
  const name = received_quarter ?? (period as { name?: unknown } | null | undefined)?.name;
  return typeof name === 'string' && /^(?:\d{4}(?:-Q[1-4]|-H[12]|-(?:0[1-9]|1[0-2]))?|ffy-\d{4})$/.test(name)
    ? name
    : undefined;
}
