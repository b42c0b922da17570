import type { ReactNode } from 'react';

/** One field of a form: its label, what helps, what is wrong with what was typed, and what was typed. */
export interface FieldProps {
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: string | undefined;
  readonly wrong?: string | undefined;
  readonly value?: string | undefined;
  readonly type?: 'text' | 'password';
  readonly autoComplete?: string;
  readonly inputMode?: 'numeric' | 'text';
  readonly isOptional?: boolean;
  readonly maxLength?: number;
}

/** A field with its words tied to it, so that they are read aloud with it. */
export function Field({ name, label, hint, wrong, value, type = 'text', isOptional = false, ...rest }: FieldProps) {
  const told = [hint === undefined ? '' : `${name}-hint`, wrong === undefined ? '' : `${name}-wrong`].filter(Boolean);
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      {hint === undefined ? null : (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {wrong === undefined ? null : (
        <p className="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      )}
      <input
        id={name}
        name={name}
        type={type}
        defaultValue={value}
        required={!isOptional}
        aria-describedby={told.length === 0 ? undefined : told.join(' ')}
        aria-invalid={wrong === undefined ? undefined : true}
        {...rest}
      />
    </div>
  );
}
