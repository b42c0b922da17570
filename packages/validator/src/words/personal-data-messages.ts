import type { PersonalData } from '@daybook/files';
import type { Words } from '@daybook/types';

/** What is said of each kind of personal data: the kind alone, never the value. */
export const personalDataMessages: Readonly<Record<PersonalData, Words>> = {
  ssn: {
    en: 'This looks like a Social Security number. Remove it.',
    es: 'Esto parece un número de Seguro Social. Quítelo.',
  },
  'a-number': {
    en: 'This looks like an A-number. Remove it.',
    es: 'Esto parece un número A de extranjero. Quítelo.',
  },
  phone: { en: 'This looks like a phone number. Remove it.', es: 'Esto parece un número de teléfono. Quítelo.' },
  'e-mail': {
    en: 'This looks like an e-mail address. Remove it.',
    es: 'Esto parece un correo electrónico. Quítelo de aquí.',
  },
  'birth-date': {
    en: 'This looks like a date of birth. Remove it.',
    es: 'Esto parece una fecha de nacimiento. Quítela.',
  },
};
