/** True for an IANA time zone that this machine knows. */
export function isTimeZoneName(zone: string): boolean {
  try {
    // An offset such as +01:00 is no place: it tells nothing of summer time.
    return (
      /^[A-Za-z]/.test(zone) && new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== ''
    );
  } catch {
    return false;
  }
}
