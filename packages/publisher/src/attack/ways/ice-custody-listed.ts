import { asText } from '@daybook/files';
import type { Way } from '../way.ts';

/** Agreements under which people are held in ICE's name. */
const beds = /-(?:igsa|boa-hold|usms-iga-rider)-\d+$/;

/** A row about one person who is held for ICE. */
export const iceCustodyListed: Way = {
  id: 'ice-custody-listed',
  title: { en: 'A person in the custody of ICE', es: 'Una persona bajo custodia de ICE' },
  why: {
    en: 'Federal law leaves no agency to say anything of a person held for ICE (8 CFR 236.6).',
    es: 'La ley federal no deja que una agencia diga nada de una persona retenida para ICE (8 CFR 236.6).',
  },
  cure: {
    en: 'Count these entries in the report, and list none of them.',
    es: 'Contar estas anotaciones en el informe y no listar ninguna.',
  },
  unit: { en: 'rows of the log', es: 'filas de la bitácora' },
  try({ release: { log, tables } }) {
    // A month's total of many is about no one person.
    const totals = new Set(log.flatMap(({ entry, public_id }) => (entry.quantity === undefined ? [] : [public_id])));
    const csv = tables.filter(({ header }) => header.includes('public_id') && !header.includes('commitment'));
    return {
      looked_at: log.length + csv.reduce((sum, { rows }) => sum + rows.length, 0),
      leaks: [
        ...log.flatMap(({ path, line, entry, leaves }) => {
          const found = leaves.find(({ place, value }) => tellsOfBed(place.split('/').at(-1) ?? '', asText(value)));
          return entry.quantity !== undefined || found === undefined
            ? []
            : [{ file: path, line, column: found.pointer, message: MESSAGE }];
        }),
        ...csv.flatMap(({ path, header, rows }) =>
          rows.flatMap((row, at) => {
            const isTotal =
              totals.has(row[header.indexOf('public_id')] ?? '') || (row[header.indexOf('quantity')] ?? '') !== '';
            const column = header.find((name, index) => tellsOfBed(name, row[index] ?? ''));
            return isTotal || column === undefined ? [] : [{ file: path, line: at + 2, column, message: MESSAGE }];
          }),
        ),
      ],
    };
  },
};

const MESSAGE = {
  en: 'This row is about one person held for ICE.',
  es: 'Esta fila trata de una persona retenida para ICE.',
};

function tellsOfBed(field: string, value: string): boolean {
  return (
    (field === 'ask' && value === 'detention-bed') ||
    (/category$/.test(field) && value === 'detention-bed-days') ||
    (/agreement_id$/.test(field) && beds.test(value))
  );
}
