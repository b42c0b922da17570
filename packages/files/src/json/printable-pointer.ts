/** A pointer as far as it may be printed: the name of an unknown field may itself be data. Nothing where no step may. */
export function printablePointer(pointer: string): string | undefined {
  const steps = pointer.split('/').slice(1);
  const hidden = steps.findIndex(
    (step) => !/^(?:[A-Za-z_$][A-Za-z0-9_$-]{0,39}|\d{1,6})$/.test(step) || /[A-Za-z_$-].*\d{4}/.test(step),
  );
  const shown = hidden < 0 ? steps : steps.slice(0, hidden);
  return shown.length === 0 ? undefined : `/${shown.join('/')}`;
}
