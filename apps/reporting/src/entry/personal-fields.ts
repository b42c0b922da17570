import { personalData, standardTables } from '@daybook/files';
import type { Lang } from '@daybook/types';
import type { FieldFinding } from './read-entry.ts';

/**
 * Fields in which something that tells who somebody is seems to have been typed. For what is kept without being checked as
 * a record, such as a draft: not even there is it written down.
 */
export function personalFields(form: URLSearchParams, lang: Lang): FieldFinding[] {
  return [...form].flatMap(([field, typed]) => {
    const type = TYPES.get(field.replace(/^(ask|paper)-\d{1,2}\./, ''));
    if (type === undefined || personalData(typed, type === 'string' ? 'likely' : 'certain') === undefined) return [];
    return [
      { field, finding: { rule: 'personal-data-in-record', severity: 'error', file: '', message: MESSAGE[lang] } },
    ];
  });
}

const TYPES = new Map((standardTables.requests?.columns ?? []).map(({ column, type }) => [column, type]));

const MESSAGE = {
  en: 'This looks like something that tells who the person is, such as a name, a number or a telephone. Take it out: not even a draft keeps it.',
  es: 'Esto parece algo que dice quién es la persona, como un nombre, un número o un teléfono. Quítelo: ni siquiera un borrador lo guarda.',
};
