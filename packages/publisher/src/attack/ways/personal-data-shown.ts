import { type PersonalData, personalData } from '@daybook/files';
import type { Words } from '@daybook/types';
import { readableText } from '../reading/readable-text.ts';
import type { Way, WayLeak } from '../way.ts';

/** Something that looks like a number, a birth date or an address of a person, in any file, path or name. */
export const personalDataShown: Way = {
  id: 'personal-data-shown',
  title: { en: 'Personal data', es: 'Datos personales' },
  why: { en: 'It names a person.', es: 'Nombra a una persona.' },
  cure: {
    en: 'Take it out of the record that it came from, and publish again.',
    es: 'Quitarlo del registro de donde vino y publicar de nuevo.',
  },
  unit: { en: 'files', es: 'archivos' },
  try({ release: { parts, paths, stated } }) {
    const leaks: WayLeak[] = [];
    const looked = (kind: PersonalData | undefined, file: string) =>
      // Offices have telephones and addresses too: their pages may say them.
      kind !== undefined && !((kind === 'e-mail' || kind === 'phone') && isOfOffice(file, stated.files.get(file)));
    for (const path of paths) {
      const kind = personalData(path, 'certain');
      if (kind !== undefined) leaks.push({ file: path, message: said(kind, IN_NAME) });
    }
    for (const part of parts) {
      const found = new Set<string>();
      for (const text of readableText(part))
        for (const [at, line] of text.split('\n').entries()) {
          const kind = could.test(line) ? personalData(line.replace(fingerprints, ''), 'certain') : undefined;
          if (kind === undefined || !looked(kind, part.path) || found.has(`${kind} ${at}`)) continue;
          found.add(`${kind} ${at}`);
          leaks.push({ file: part.label, line: at + 1, message: said(kind, IN_LINE) });
        }
      for (const note of part.beside) {
        const kind = personalData(note, 'certain');
        if (kind !== undefined) leaks.push({ file: part.label, message: said(kind, IN_NAME) });
      }
    }
    return { looked_at: parts.length, leaks };
  },
};

/** Random ids and fingerprints: among thousands of them some begin like an A-number. */
const fingerprints = /(?<![\p{L}\p{N}])(?:[0-9a-f]{32}|[0-9a-f]{64})(?![\p{L}\p{N}])/gu;
// A cheap look before the real one: nothing certain is without one of these.
const could = /@|\p{N}{2}/u;
const IN_LINE: Words = { en: 'This line holds', es: 'Esta línea contiene' };
const IN_NAME: Words = {
  en: 'The name of the file, or a remark on it, holds',
  es: 'El nombre del archivo, o una nota de él, contiene',
};
const kinds: Readonly<Record<PersonalData, Words>> = {
  ssn: { en: 'what looks like a Social Security number', es: 'lo que parece un número de seguro social' },
  'a-number': { en: 'what looks like an A-number', es: 'lo que parece un número A' },
  phone: { en: 'what looks like a telephone number', es: 'lo que parece un número de teléfono' },
  'e-mail': { en: 'what looks like an e-mail address', es: 'lo que parece un correo electrónico' },
  'birth-date': { en: 'what looks like a birth date', es: 'lo que parece una fecha de nacimiento' },
};

const said = (kind: PersonalData, where: Words): Words => ({
  en: `${where.en} ${kinds[kind].en}.`,
  es: `${where.es} ${kinds[kind].es}.`,
});

const ofOffice: ReadonlySet<string> = new Set([
  'agency',
  'jurisdiction',
  'agreements',
  'catalog',
  'discovery',
  'readme',
]);

function isOfOffice(path: string, contains: string | undefined): boolean {
  return path === 'datapackage.json' || (contains !== undefined && ofOffice.has(contains));
}
