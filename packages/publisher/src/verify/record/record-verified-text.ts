import { printable } from '@daybook/files';
import type { Lang, Words } from '@daybook/types';
import type { RecordVerified } from './record-verified.ts';

/** What came of comparing a record with its row, in plain words. No value of the record is repeated. */
export function recordVerifiedText(found: RecordVerified, lang: Lang): string {
  const { verdict, commitment, public_id = '', revision = 0, unlike, hidden, custody_elsewhere } = found;
  const head = heads[verdict][lang].replace('{id}', public_id).replace('{revision}', String(revision));
  const lines = [head, ...unlike.map((pointer) => `    ${printable(pointer)}`)];
  lines.push('', `${says.commitment[lang]} ${commitment}`);
  if (custody_elsewhere) lines.push('', says.custody[lang]);
  if (verdict === 'matches' || verdict === 'differs')
    lines.push(
      '',
      hidden.length === 0 ? says.nothing[lang] : says.hidden[lang],
      ...hidden.map((one) => `    ${printable(one)}`),
    );
  return `${lines.join('\n')}\n`;
}

const heads: Readonly<Record<RecordVerified['verdict'], Words>> = {
  matches: {
    en: '✔ The row {id}, revision {revision}, was made from this record: everything that it shows follows from it.',
    es: '✔ La fila {id}, revisión {revision}, se hizo con este registro: todo lo que muestra se deriva de él.',
  },
  older: {
    en: '✖ The record stands behind revision {revision} of the row {id}. The log shows a later revision: ask for the record behind that one.',
    es: '✖ El registro corresponde a la revisión {revision} de la fila {id}. La bitácora muestra una revisión posterior: pida el registro de esa.',
  },
  differs: {
    en: '✖ The row {id}, revision {revision}, is tied to this record, but does not follow from it here:',
    es: '✖ La fila {id}, revisión {revision}, está atada a este registro, pero no se deriva de él en:',
  },
  'not-found': {
    en: '✖ No row of this release is tied to this record with this salt. Either one of them is not as it was when it was published, or it was not published.',
    es: '✖ Ninguna fila de esta publicación está atada a este registro con esta sal. O alguno de ellos no está como cuando se publicó, o no se publicó.',
  },
  'not-signed': {
    en: '✖ The log or the commitments are not those that the manifest names. Verify the release first: daybook verify RELEASE',
    es: '✖ La bitácora o los compromisos no son los que nombra el manifiesto. Verifique primero la publicación: daybook verify PUBLICACIÓN',
  },
};

const says = {
  commitment: { en: 'Commitment of the record and the salt:', es: 'Compromiso del registro y la sal:' },
  custody: {
    en: 'The end of custody is recorded in another entry, which this record points to: it was not compared.',
    es: 'El fin de la custodia está anotado en otra anotación, a la que apunta este registro: no se comparó.',
  },
  hidden: {
    en: 'The row does not show these fields of the record:',
    es: 'La fila no muestra estos campos del registro:',
  },
  nothing: { en: 'The row shows every field of the record.', es: 'La fila muestra todos los campos del registro.' },
} as const;
