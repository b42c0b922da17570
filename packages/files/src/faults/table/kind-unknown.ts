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
    en: 'Name the file or sheet after what it holds, such as requests, agencies or agreements. Use the headings of the template.',
    es: 'Nombre el archivo o la hoja según lo que contiene, como requests, agencies o agreements, y use los encabezados de la plantilla.',
  },
  message: {
    headings: {
      en: 'No row of headings was recognised. Does this file hold requests, agencies, jurisdictions or agreements?',
      es: 'No se halló una fila con los títulos de las columnas. ¿Son solicitudes, agencias, jurisdicciones o acuerdos?',
    },
    importable: {
      en: 'These are not records yet: the headings are those of {source}. Type: daybook import {source} FILE --out FOLDER',
      es: 'Esto aún no son registros: los encabezados son los de {source}. Escriba: daybook import {source} ARCHIVO --out CARPETA',
    },
    records: {
      en: 'Here stands a record that does not say what it is (of such records: {count}). Is it a request, an agency, a jurisdiction, an agreement or a report?',
      es: 'Aquí hay un registro que no dice qué es (registros así: {count}). ¿Es una solicitud, una agencia, una jurisdicción, un acuerdo o un informe?',
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
