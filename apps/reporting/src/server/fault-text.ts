/** A fault for whoever runs the machine: what kind and where in the program. Its message is left out, since it may repeat what somebody typed. */
export function faultText(fault: unknown): string {
  if (!(fault instanceof Error)) return 'Fault of an unknown kind\n';
  const frames = (fault.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return `${fault.name}\n${frames.join('\n')}\n`;
}
