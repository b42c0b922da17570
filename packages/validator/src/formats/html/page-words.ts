import type { CheckedFile } from '../../check/checked.ts';

/** The labels of the page, in one language. Sentences that other formats say too are among the phrases of the book. */
interface PageWords {
  title(first: string, others: number): string;
  asOf(day: string): string;
  readonly skip: string;
  readonly summary: string;
  readonly file: string;
  readonly holds: string;
  readonly records: string;
  readonly readWith: string;
  readonly kinds: Readonly<Record<CheckedFile['kind'], string>>;
  readonly show: string;
  readonly all: string;
  readonly errors: string;
  readonly warnings: string;
  readonly flags: string;
  readonly why: string;
  readonly fix: string;
  readonly where: string;
  readonly notListed: string;
  readonly verdict: string;
  readonly found: string;
  readonly severity: string;
  readonly times: string;
  readonly footer: string;
}

const en: PageWords = {
  title: (first, others) =>
    others === 0 ? `Check of ${first}` : `Check of ${first} and ${others} other ${others === 1 ? 'file' : 'files'}`,
  asOf: (day) => `Checked as on ${day}`,
  skip: 'Skip to what was found',
  summary: 'Is this what you expected?',
  file: 'File',
  holds: 'Holds',
  records: 'Records',
  readWith: 'Read with',
  kinds: {
    agency: 'agencies',
    jurisdiction: 'jurisdictions',
    agreement: 'agreements',
    request: 'requests',
    'quarterly-report': 'quarterly reports',
    publication: 'publications',
    regime: 'reporting laws',
    'regime-report': 'reports that a law asks for',
    'legal-profile': 'laws of a place',
    registry: 'registries of expected reporters',
    findings: 'findings',
    import: 'imports',
    several: 'several kinds',
    unknown: 'nothing known',
  },
  show: 'Show',
  all: 'All',
  errors: 'Errors',
  warnings: 'Warnings',
  flags: 'Flags',
  why: 'Why it matters',
  fix: 'How to fix it',
  where: 'Where',
  notListed: 'counted, but not listed here',
  verdict: 'Verdict',
  found: 'What was found',
  severity: 'Severity',
  times: 'Places',
  footer:
    'This page holds everything it shows. It loads nothing and sends nothing. It shows a value only where that tells nothing of a person.',
};

const es: PageWords = {
  title: (first, others) =>
    others === 0
      ? `Verificación de ${first}`
      : `Verificación de ${first} y ${others} ${others === 1 ? 'archivo' : 'archivos'} más`,
  asOf: (day) => `Verificado al ${day}`,
  skip: 'Ir a lo que se encontró',
  summary: '¿Es lo que esperaba?',
  file: 'Archivo',
  holds: 'Contiene',
  records: 'Registros',
  readWith: 'Leído con',
  kinds: {
    agency: 'agencias',
    jurisdiction: 'jurisdicciones',
    agreement: 'acuerdos',
    request: 'solicitudes',
    'quarterly-report': 'informes trimestrales',
    publication: 'publicaciones',
    regime: 'leyes de informes',
    'regime-report': 'informes que exige una ley',
    'legal-profile': 'leyes de un lugar',
    registry: 'registros de quienes deben informar',
    findings: 'hallazgos',
    import: 'importaciones',
    several: 'varios tipos',
    unknown: 'nada conocido',
  },
  show: 'Mostrar',
  all: 'Todo',
  errors: 'Errores',
  warnings: 'Advertencias',
  flags: 'Señales',
  why: 'Por qué importa',
  fix: 'Cómo corregirlo',
  where: 'Dónde',
  notListed: 'contados, pero no enumerados aquí',
  verdict: 'Veredicto',
  found: 'Qué se encontró',
  severity: 'Gravedad',
  times: 'Lugares',
  footer:
    'Esta página contiene todo lo que muestra. No carga ni envía nada. Muestra un valor solo donde este no dice nada de una persona.',
};

/** The labels of the page, in both languages. */
export const pageWords = { en, es } as const;
