import { Field } from './field.tsx';

/** A new password or passphrase, typed twice because nobody sees it. */
interface TypedTwiceProps {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** The label of the second field. */
  readonly again: string;
  /** `off` where no browser is to keep it. */
  readonly autoComplete: 'new-password' | 'off';
  readonly short: string | undefined;
  readonly differs: string | undefined;
}

/** The two fields; the second is called `again`. */
export function TypedTwice({ name, label, hint, again, autoComplete, short, differs }: TypedTwiceProps) {
  const secret = { type: 'password', autoComplete, maxLength: 200 } as const;
  return (
    <>
      <Field name={name} label={label} hint={hint} wrong={short} {...secret} />
      <Field name="again" label={again} wrong={differs} {...secret} />
    </>
  );
}
