import type { Lang } from '@daybook/types';

/** What the page of the data says. */
export interface DataWords {
  readonly title: string;
  readonly lead: string;
  readonly files: string;
  readonly file: string;
  readonly holds: string;
  readonly fingerprint: string;
  readonly table: string;
  readonly others: string;
  readonly none: string;
  readonly use: string;
  readonly useLead: string;
  readonly publications: string;
  readonly publicationsLead: (current: string, superseded: string) => string;
  readonly setAside: string;
  readonly setAsideLead: string;
  readonly folder: string;
  readonly findings: string;
  readonly license: string;
  /** Of files that are no table. */
  readonly kinds: Readonly<Record<string, string>>;
}

export const dataWords: Readonly<Record<Lang, DataWords>> = {
  en: {
    title: 'Data',
    lead: 'Everything that these pages show, as tables, to calculate with.',
    files: 'Files',
    file: 'File',
    holds: 'What it is',
    fingerprint: 'SHA-256',
    table: 'Table',
    others: 'What explains them',
    none: 'These pages were made without copies of the tables. Ask the office that publishes them.',
    use: 'One line to begin with',
    useLead: 'In DuckDB, which reads the files as they are, once they are in one folder:',
    publications: 'What was read',
    publicationsLead: (current, superseded) =>
      `${current} publications of agencies are in use; ${superseded} were replaced by later ones that say all that they said.`,
    setAside: 'Publications set aside',
    setAsideLead: 'They have faults, so nothing of them is in any number. Their agencies can publish them again.',
    folder: 'Folder',
    findings: 'Findings',
    license: 'The figures are facts that public agencies published; each publication names its own terms.',
    kinds: {
      'datapackage.json': 'Describes every table and column, for programs (Data Package)',
      'codebook.md': 'Says what every column means',
      'codebook.es.md': 'Says what every column means, in Spanish',
      'README.md': 'What lies where, and how to begin, in English and Spanish',
      'findings.json': 'What was found in the publications that were read',
    },
  },
  es: {
    title: 'Datos',
    lead: 'Todo lo que muestran estas páginas, en tablas, para hacer cálculos.',
    files: 'Archivos',
    file: 'Archivo',
    holds: 'Qué es',
    fingerprint: 'SHA-256',
    table: 'Tabla',
    others: 'Lo que las explica',
    none: 'Estas páginas se hicieron sin copias de las tablas. Pídalas a la oficina que las publica.',
    use: 'Una línea para empezar',
    useLead: 'En DuckDB, que lee los archivos como están, una vez que estén en una carpeta:',
    publications: 'Qué se leyó',
    publicationsLead: (current, superseded) =>
      `Están en uso ${current} publicaciones de agencias; otras ${superseded} se reemplazaron por posteriores que dicen todo lo que decían.`,
    setAside: 'Publicaciones apartadas',
    setAsideLead:
      'Tienen fallas, así que nada de ellas está en ninguna cifra. Sus agencias pueden volver a publicarlas.',
    folder: 'Carpeta',
    findings: 'Hallazgos',
    license: 'Las cifras son hechos publicados por agencias públicas; cada publicación indica sus propias condiciones.',
    kinds: {
      'datapackage.json': 'Describe cada tabla y columna, para programas (Data Package)',
      'codebook.md': 'Dice qué significa cada columna, en inglés',
      'codebook.es.md': 'Dice qué significa cada columna',
      'README.md': 'Qué hay en cada lugar y cómo empezar, en inglés y español',
      'findings.json': 'Lo que se halló en las publicaciones leídas',
    },
  },
};
