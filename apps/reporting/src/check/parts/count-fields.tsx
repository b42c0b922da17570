/** @jsxImportSource preact */
import { TypedField } from './typed-field.tsx';

/** The fields of a form of counts: what stands in them, and what is said of it. */
export interface CountForm {
  readonly fields: Readonly<Record<string, string>>;
  set(field: string, value: string): void;
  said(field: string): { readonly text: string; readonly stops: boolean } | undefined;
}

/** Numbers beside one another, each of which may be left empty. */
export function CountFields({
  form,
  before,
  parts,
}: {
  readonly form: CountForm;
  /** What the names of these fields begin with. */
  readonly before: string;
  readonly parts: readonly (readonly [name: string, label: string, hint?: string])[];
}) {
  return (
    <div className="counts">
      {parts.map(([name, label, hint]) => {
        const field = `${before}${name}`;
        return (
          <TypedField
            key={field}
            label={label}
            {...(hint === undefined ? {} : { hint })}
            value={form.fields[field] ?? ''}
            set={(value) => form.set(field, value)}
            said={form.said(field)}
            isOptional
            isNumber
          />
        );
      })}
    </div>
  );
}
