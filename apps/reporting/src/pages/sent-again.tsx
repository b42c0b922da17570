import type { ReactNode } from 'react';

/** A form that was typed before, unseen: it goes on its way again with one press of a button. */
export function SentAgain({
  to,
  form,
  go,
  children,
}: {
  readonly to: string;
  readonly form: URLSearchParams;
  /** What stands on the button. */
  readonly go: string;
  readonly children?: ReactNode;
}) {
  return (
    <form method="post" action={to}>
      {children}
      {[...form].map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a form may have a name twice, and its order stays
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      <button type="submit">{go}</button>
    </form>
  );
}
