import type { Answer, Asked } from '../server/route.ts';
import { Field } from './field.tsx';

/** The fields of the form. */
export type TermsField = 'k_anonymity' | 'small_cell' | 'embargo_days' | 'office' | 'email';

/** What stands in the form, and what is wrong with it. */
export interface TermsForm {
  readonly key: string;
  readonly typed: Readonly<Record<TermsField, string>>;
  readonly wrong: readonly TermsField[];
}

/** The form of the terms on which the agency publishes. */
export function termsPage({ lang }: Asked, { key, typed, wrong }: TermsForm): Answer {
  const say = words[lang];
  const numbers = ['k_anonymity', 'small_cell', 'embargo_days'] as const;
  const wrongOf = (field: TermsField) => (wrong.includes(field) ? say[field].wrong : undefined);
  return {
    title: say.title,
    status: wrong.length > 0 ? 422 : 200,
    page: (
      <div className="narrow">
        <p>
          <a href="/quarters">{say.back}</a>
        </p>
        <h1>{say.title}</h1>
        <p className="lead">{say.lead}</p>
        <form method="post" action="/terms">
          <input type="hidden" name="key" value={key} />
          {numbers.map((field) => (
            <Field
              key={field}
              name={field}
              label={say[field].label}
              hint={say[field].hint}
              value={typed[field]}
              inputMode="numeric"
              maxLength={4}
              wrong={wrongOf(field)}
            />
          ))}
          {(['office', 'email'] as const).map((field) => (
            <Field
              key={field}
              name={field}
              label={say[field].label}
              hint={say[field].hint}
              value={typed[field]}
              isOptional
              maxLength={120}
              wrong={wrongOf(field)}
            />
          ))}
          <button type="submit">{say.save}</button>
        </form>
      </div>
    ),
  };
}

const words = {
  en: {
    title: 'Terms of publishing',
    back: 'All quarters',
    lead: 'They are printed in every release. They may become stricter from release to release, never laxer for a quarter that is out: what was protected stays so.',
    k_anonymity: {
      label: 'How many entries must look alike',
      hint: 'Before one of them shows more than what was asked and decided: 2 to 100. The standard says 5.',
      wrong: 'A whole number from 2 to 100.',
    },
    small_cell: {
      label: 'Figures about persons under this are withheld',
      hint: '5 to 25. The standard says 11.',
      wrong: 'A whole number from 5 to 25.',
    },
    embargo_days: {
      label: 'Days until an outcome is shown',
      hint: 'Counted from its end: 14 or more. The standard says 30.',
      wrong: 'A whole number from 14 to 3650.',
    },
    office: {
      label: 'Whom to ask: an office',
      hint: 'Never a person. It is printed in the release.',
      wrong: 'An office with its mailbox, or neither. Never a person.',
    },
    email: {
      label: 'Mailbox of that office',
      hint: 'Such as records@sheriff.example',
      wrong: 'An address of e-mail, where an office is named.',
    },
    save: 'Set the terms',
  },
  es: {
    title: 'Condiciones de publicación',
    back: 'Todos los trimestres',
    lead: 'Se imprimen en cada publicación. Pueden volverse más estrictas, nunca más laxas para un trimestre ya publicado: lo que se protegió sigue protegido.',
    k_anonymity: {
      label: 'Cuántas anotaciones deben ser iguales',
      hint: 'Antes de que una muestre más que lo pedido y lo decidido: de 2 a 100. El estándar dice 5.',
      wrong: 'Un número entero de 2 a 100.',
    },
    small_cell: {
      label: 'Se reservan las cifras sobre personas menores que esto',
      hint: 'De 5 a 25. El estándar dice 11.',
      wrong: 'Un número entero de 5 a 25.',
    },
    embargo_days: {
      label: 'Días hasta mostrar un desenlace',
      hint: 'Contados desde su fin: 14 o más. El estándar dice 30.',
      wrong: 'Un número entero de 14 a 3650.',
    },
    office: {
      label: 'A quién preguntar: una oficina',
      hint: 'Nunca una persona. Se imprime en la publicación.',
      wrong: 'Una oficina con su buzón, o ninguno. Nunca una persona.',
    },
    email: {
      label: 'Buzón de esa oficina',
      hint: 'Por ejemplo records@sheriff.example',
      wrong: 'Una dirección de correo, donde se nombra una oficina.',
    },
    save: 'Fijar las condiciones',
  },
};
