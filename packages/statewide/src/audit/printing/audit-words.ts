import type { Lang } from '@daybook/types';

interface AuditWords {
  readonly title: string;
  readonly about: (agencies: string, quarters: string) => string;
  readonly questions: (count: string) => string;
  readonly known: (both: string, all: string) => string;
  readonly chance: (comparisons: string, expected: string) => string;
  readonly headings: Readonly<Record<'questions' | 'coverage' | 'funnel' | 'numbers' | 'method' | 'signals', string>>;
  readonly funnelLead: string;
  readonly numbersLead: string;
  readonly otherQuarters: (quarters: string) => string;
  readonly nothing: string;
  readonly columns: Readonly<
    Record<
      | 'quarter'
      | 'agency'
      | 'question'
      | 'opens'
      | 'basis'
      | 'range'
      | 'position'
      | 'coverage'
      | 'duty'
      | 'signal'
      | 'method',
      string
    >
  >;
  readonly positions: Readonly<
    Record<'inside' | 'above' | 'below' | 'usual-above' | 'usual-below' | 'asked-above' | 'asked-below', string>
  >;
  readonly atLeast: string;
  readonly notKnown: string;
  readonly to: string;
  readonly openRows: string;
  readonly guide: string;
}

/** What a printed audit says in words. */
export const auditWords: Readonly<Record<Lang, AuditWords>> = {
  en: {
    title: 'Audit of cooperation with ICE',
    about: (agencies, quarters) => `${agencies} ${agencies === '1' ? 'agency' : 'agencies'}, ${quarters}`,
    questions: (count) =>
      `Questions to agencies: ${count}. A question is no finding: each may have a good answer, such as another law, a contract or another way of counting.`,
    known: (both, all) =>
      `Transfers and bookings are both known for ${both} of ${all} quarters of agencies. What was not reported is compared with nothing; it is not zero.`,
    chance: (comparisons, expected) =>
      `Comparisons that chance can mislead: ${comparisons}. If nothing were amiss and agencies differed only as usual, they would bring about ${expected} questions.`,
    headings: {
      questions: 'Questions',
      coverage: 'Who reported',
      funnel: 'Transfers beside bookings',
      numbers: 'Numbers',
      method: 'How it was done',
      signals: 'How each question comes about',
    },
    funnelLead:
      'Each agency by its bookings and its rate. Small agencies vary more by chance, so the limits are wide for them and narrow for large ones.',
    numbersLead:
      'Rates stand with the range that the counts leave open (exact, 95 %). A rate of few events says little: look at the range.',
    otherQuarters: (quarters) => `Other quarters: ${quarters}. Name one with --quarter.`,
    nothing: 'Nothing to ask.',
    columns: {
      quarter: 'Quarter',
      agency: 'Agency',
      question: 'What was seen, and the question',
      opens: 'Numbers behind it',
      basis: 'Law',
      range: 'Range',
      position: 'Position',
      coverage: 'Coverage',
      duty: 'Duty',
      signal: 'Question',
      method: 'How it comes about',
    },
    positions: {
      inside: 'within chance',
      above: 'above chance',
      below: 'below chance',
      'usual-above': 'above chance, within usual differences',
      'usual-below': 'below chance, within usual differences',
      'asked-above': 'above: asked',
      'asked-below': 'below: asked',
    },
    atLeast: 'at least',
    notKnown: 'not known',
    to: 'to',
    openRows: 'The published rows behind a number:',
    guide: 'Method, limits and false alarms: docs/guide/audit.md',
  },
  es: {
    title: 'Auditoría de la cooperación con ICE',
    about: (agencies, quarters) => `${agencies} ${agencies === '1' ? 'agencia' : 'agencias'}, ${quarters}`,
    questions: (count) =>
      `Preguntas a agencias: ${count}. Una pregunta no es un hallazgo: cada una puede tener una buena respuesta, como otra ley, un contrato u otra forma de contar.`,
    known: (both, all) =>
      `Las entregas y los ingresos se conocen en ${both} de ${all} trimestres de agencias. Lo que no se informó no se compara con nada; no es cero.`,
    chance: (comparisons, expected) =>
      `Comparaciones en que el azar puede engañar: ${comparisons}. Si no pasara nada y las agencias difirieran solo como es usual, traerían unas ${expected} preguntas.`,
    headings: {
      questions: 'Preguntas',
      coverage: 'Quién informó',
      funnel: 'Entregas e ingresos',
      numbers: 'Cifras',
      method: 'Cómo se hizo',
      signals: 'Cómo surge cada pregunta',
    },
    funnelLead:
      'Cada agencia según sus ingresos y su tasa. Las agencias pequeñas varían más por azar; por eso los límites son anchos para ellas y estrechos para las grandes.',
    numbersLead:
      'Las tasas van con el margen que los recuentos dejan abierto (exacto, 95 %). Una tasa de pocos casos dice poco: mire el margen.',
    otherQuarters: (quarters) => `Otros trimestres: ${quarters}. Nombre uno con --quarter.`,
    nothing: 'Nada que preguntar.',
    columns: {
      quarter: 'Trimestre',
      agency: 'Agencia',
      question: 'Qué se vio, y la pregunta',
      opens: 'Cifras en que se basa',
      basis: 'Ley',
      range: 'Margen',
      position: 'Posición',
      coverage: 'Cobertura',
      duty: 'Obligación',
      signal: 'Pregunta',
      method: 'Cómo surge',
    },
    positions: {
      inside: 'dentro del azar',
      above: 'por encima del azar',
      below: 'por debajo del azar',
      'usual-above': 'por encima del azar, dentro de las diferencias usuales',
      'usual-below': 'por debajo del azar, dentro de las diferencias usuales',
      'asked-above': 'por encima: se pregunta',
      'asked-below': 'por debajo: se pregunta',
    },
    atLeast: 'al menos',
    notKnown: 'no se sabe',
    to: 'a',
    openRows: 'Las filas publicadas en que se basa una cifra:',
    guide: 'Método, límites y falsas alarmas: docs/guide/audit.md',
  },
};
