import type { Fault } from '@daybook/types';

export const kindUnknown = {
  id: 'kind-unknown',
  severity: 'error',
  title: {
    en: 'What is this?',
    es: '¿Qué es esto?',
  },
  why: {
    en: 'A file tells what it holds by its schema, its `record`, its name, its sheet names or its headings; here none of them does.',
    es: 'Un archivo dice qué contiene con su esquema, su `record`, su nombre, los nombres de sus hojas o sus encabezados; aquí ninguno lo dice.',
  },
  fix: {
    en: 'Name the file or sheet after what it holds, such as requests, agencies or agreements, and use the headings of the template.',
    es: 'Nombre el archivo o la hoja según lo que contiene, como requests, agencies o agreements, y use los encabezados de la plantilla.',
  },
  message: {
    headings: {
      en: 'No row of headings was recognised. Does this file hold requests, agencies, jurisdictions or agreements?',
      es: 'No se reconoció ninguna fila de encabezados. ¿Contiene este archivo solicitudes, agencias, jurisdicciones o acuerdos?',
    },
    records: {
      en: '{count} records do not say what they are, the first one here. Are they requests, agencies, jurisdictions, agreements or reports?',
      es: '{count} registros no dicen qué son; el primero es este. ¿Son solicitudes, agencias, jurisdicciones, acuerdos o informes?',
    },
    wrong: {
      en: '"{word}" is not a kind of record.',
      es: '"{word}" no es un tipo de registro.',
    },
    near: {
      en: '"{word}" is not a kind of record. Did you mean "{meant}"?',
      es: '"{word}" no es un tipo de registro. ¿Quiso decir "{meant}"?',
    },
  },
  since: '1.0',
} as const satisfies Fault;
