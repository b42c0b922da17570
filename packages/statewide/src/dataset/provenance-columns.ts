import type { DatasetColumn } from './dataset-table.ts';

/** Where a row comes from: which publication, which file, which row. */
export const provenanceColumns: readonly DatasetColumn[] = [
  {
    name: 'publication_sha256',
    kind: 'text',
    nullable: false,
    title: { en: 'Publication', es: 'Publicación' },
    description: {
      en: 'SHA-256 of the manifest of the publication that says so; of a file that belongs to none, the SHA-256 of the file.',
      es: 'SHA-256 del manifiesto de la publicación que lo dice; si el archivo no pertenece a ninguna, el SHA-256 del archivo.',
    },
  },
  {
    name: 'file',
    kind: 'text',
    nullable: false,
    title: { en: 'File', es: 'Archivo' },
    description: { en: 'Path of the file inside its publication.', es: 'Ruta del archivo dentro de su publicación.' },
  },
  {
    name: 'file_sha256',
    kind: 'text',
    nullable: false,
    title: { en: 'Fingerprint of the file', es: 'Huella del archivo' },
    description: { en: 'SHA-256 of that file.', es: 'SHA-256 de ese archivo.' },
  },
  {
    name: 'file_row',
    kind: 'integer',
    nullable: false,
    title: { en: 'Row', es: 'Fila' },
    description: {
      en: 'Line of that file, counted from 1; of a report, its number in the file, counted from 1.',
      es: 'Línea de ese archivo, contada desde 1; en un informe, su número dentro del archivo, contado desde 1.',
    },
  },
];
