import type { RegistryDuty, RegistryExempt, RegistryReporter } from '@daybook/types';

/** How an agency stands to a duty that is meant for it, on a day. */
export function boundOn(
  duty: RegistryDuty,
  reporter: RegistryReporter,
  day: string,
): 'expected' | 'not-there' | RegistryExempt {
  if (!holdsOn(duty, day) || !holdsOn(reporter, day)) return 'not-there';
  return reporter.exempt.find((one) => one.duty === duty.duty && holdsOn(one, day)) ?? 'expected';
}

function holdsOn({ from = '', to = '9999-12-31' }: { readonly from?: string; readonly to?: string }, day: string) {
  return from <= day && day <= to;
}
