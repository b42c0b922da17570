import type { DatasetTable } from './dataset-table.ts';

/** The table `publications`. */
export const publications: DatasetTable = {
  name: 'publications',
  title: { en: 'Publications', es: 'Publicaciones' },
  row: {
    en: 'One publication that was read, and what became of it.',
    es: 'Una publicación que se leyó y qué pasó con ella.',
  },
  key: ['publication_sha256', 'folder'],
  partitioned_by: [],
  columns: [
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
      name: 'folder',
      kind: 'text',
      nullable: false,
      title: { en: 'Folder', es: 'Carpeta' },
      description: {
        en: 'Name of its folder as given, without the path before it.',
        es: 'Nombre de su carpeta, sin la ruta anterior.',
      },
    },
    {
      name: 'state',
      kind: 'text',
      title: { en: 'State', es: 'Estado' },
      description: { en: 'Postal code of the state, where known.', es: 'Código postal del estado, si se conoce.' },
    },
    {
      name: 'agency_id',
      kind: 'text',
      title: { en: 'Agency', es: 'Agencia' },
      description: { en: 'Who published it, where known.', es: 'Quién la publicó, si se conoce.' },
    },
    {
      name: 'sequence',
      kind: 'integer',
      title: { en: 'Sequence', es: 'Número' },
      description: {
        en: 'Its number in the row of the publications of its publisher.',
        es: 'Su número en la serie de publicaciones de quien la publica.',
      },
    },
    {
      name: 'published_at',
      kind: 'text',
      title: { en: 'Published at', es: 'Publicada' },
      description: {
        en: 'When it was published, as its manifest says.',
        es: 'Cuándo se publicó, según su manifiesto.',
      },
    },
    {
      name: 'periods',
      kind: 'text',
      title: { en: 'Periods', es: 'Períodos' },
      description: { en: 'The periods that it covers, joined by `;`.', es: 'Los períodos que cubre, unidos por `;`.' },
    },
    {
      name: 'signature',
      kind: 'text',
      nullable: false,
      title: { en: 'Signature', es: 'Firma' },
      description: {
        en: '`verified`: signed by a key known elsewhere; `holds`: the signature fits, and nobody said whose key it is; `unsigned`; `broken`.',
        es: '`verified`: firmada con una clave conocida por otra vía; `holds`: la firma corresponde y nadie dijo de quién es la clave; `unsigned`; `broken`.',
      },
    },
    {
      name: 'use',
      kind: 'text',
      nullable: false,
      title: { en: 'Use', es: 'Uso' },
      description: {
        en: '`current`: rows of it are in the tables; `superseded`: a later one says all that it said; `set-aside`: it has faults and nothing of it was used.',
        es: '`current`: hay filas suyas en las tablas; `superseded`: una posterior dice todo lo que decía; `set-aside`: tiene fallas y no se usó nada.',
      },
    },
    {
      name: 'findings',
      kind: 'integer',
      nullable: false,
      title: { en: 'Findings', es: 'Hallazgos' },
      description: { en: 'How many findings were made in it.', es: 'Cuántos hallazgos se hicieron en ella.' },
    },
  ],
};
