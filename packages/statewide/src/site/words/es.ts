import type { SiteWords } from './site-words.ts';

const one = (count: string, singular: string, plural: string) => `${count} ${count === '1' ? singular : plural}`;
const what = (requests: string | undefined, asks: string) =>
  requests === undefined
    ? one(asks, 'petición', 'peticiones')
    : `${one(requests, 'solicitud', 'solicitudes')} con ${one(asks, 'petición', 'peticiones')}`;

/** The pages of a state in Spanish. */
export const es: SiteWords = {
  frame: {
    site: (state) => `Solicitudes de ICE en ${state}`,
    skip: 'Ir al contenido',
    pages: 'Páginas',
    overview: 'Resumen',
    places: 'Mapa y lugares',
    agencies: 'Agencias',
    reporting: 'Quién informó',
    howToRead: 'Cómo leer esto',
    data: 'Datos',
    language: 'Español',
    footer:
      'Esta página no tiene programas ni carga nada de otro sitio. Contiene solo recuentos, y nada de una persona en particular.',
    asOf: (day) => `Muestra lo publicado hasta el ${day}.`,
    checkable: 'Cómo comprobar estas cifras',
  },
  overview: {
    title: (state) => `Solicitudes de las autoridades de inmigración en ${state}`,
    coverage: (period, expected, answered) =>
      `Se esperaba el informe de ${one(expected, 'agencia', 'agencias')} sobre ${period}; ${answered === '0' ? 'no lo presentó ninguna' : answered === '1' ? 'lo presentó 1' : `lo presentaron ${answered}`}.`,
    parts: {
      reported: (count) => `${count} ${count === '1' ? 'informó' : 'informaron'}`,
      withZero: (count, zero) =>
        `${count} ${count === '1' ? 'informó' : 'informaron'} (de ellas ${zero} cero, sin certificado)`,
      nil: (count) =>
        count === '1' ? '1 certificó que no recibió nada' : `${count} certificaron que no recibieron nada`,
      silent: (count) => `${count} ${count === '1' ? 'guarda' : 'guardan'} silencio`,
      unusable: (count) => `${count} ${count === '1' ? 'envió' : 'enviaron'} algo que no se pudo usar`,
      late: (count) => `de las que respondieron, ${count} ${count === '1' ? 'llegó' : 'llegaron'} tarde`,
    },
    nobodyExpected: (period, reporters) =>
      `Sobre ${period} ninguna lista dice quién debía informar. ${reporters === '1' ? 'Informó 1 agencia' : `Informaron ${reporters} agencias`}.`,
    unasked: (count) =>
      count === '1'
        ? 'Otra agencia informó sin que se esperara.'
        : `Otras ${count} agencias informaron sin que se esperara.`,
    received: (requests, asks, complied, declined, besides) =>
      `Las que informaron recibieron ${what(requests, asks)}. Atendieron ${complied} y denegaron ${declined}${besides === '0' ? '' : `; de ${besides} no hay decisión o no consta`}.`,
    receivedOnly: (requests, asks) => `Las que informaron recibieron ${what(requests, asks)}.`,
    nothingReported: 'Ninguna de las que informaron dice cuánto se le pidió.',
    nobodyReported: 'Nadie informó, así que no hay cifras de este trimestre.',
    silence: 'Lo que recibieron las que guardan silencio no se conoce y no está en ninguna cifra de aquí.',
    nothingYet: 'Aún no se ha publicado ningún informe, y ninguno vence todavía.',
    whoReported: 'Quién informó',
    whoReportedLead: 'Todas las cifras que siguen cuentan solo a las agencias que informaron. Por eso esto va primero.',
    keyFigures: (period) => `Las cifras de ${period}`.replace('de el ', 'del '),
    trends: 'Trimestre a trimestre',
    trendsLead:
      'Cuando informan más agencias, las barras crecen aunque nada más cambie. El porcentaje bajo cada trimestre es la parte de las agencias esperadas que informó.',
    howToRead: 'Antes de citar una cifra',
    howToReadMore: 'Más sobre cómo leer esto',
    shortRules: [
      'Una solicitud puede pedir varias cosas. Cada una es una petición y se decide por separado.',
      'El silencio no es cero. Una agencia que no informó pudo recibir muchas solicitudes o ninguna.',
      'Las cifras muestran qué se pidió y qué se decidió. No muestran si una decisión fue conforme a la ley.',
      'Los condados grandes ingresan a más personas en la cárcel, así que se les pide más. Un círculo mayor no es un lugar peor ni mejor.',
    ],
  },
  keys: {
    requests: 'Solicitudes recibidas',
    asks: 'Peticiones que contienen',
    complied: 'Peticiones atendidas',
    declined: 'Peticiones denegadas',
    undecided: 'Peticiones sin decisión o cuya decisión no consta',
    transfers: 'Personas entregadas a ICE',
    holds: 'Retenciones tras la liberación',
    bookings: 'Personas ingresadas en la cárcel',
    notKnown: 'no se conoce',
    of: (known, reporting) => `de ${known} de ${reporting} informes`,
  },
  charts: {
    asks: 'Peticiones recibidas y qué se decidió',
    asksSaid: 'Una barra por trimestre, dividida por decisión. Las mismas cifras están en la tabla de abajo.',
    transfers: 'Personas entregadas a ICE',
    transfersSaid:
      'Una línea por los trimestres, cortada donde nadie informó. Las mismas cifras están en la tabla de abajo.',
    persons: 'personas',
    asksUnit: 'peticiones',
    asksHead: 'Peticiones',
    quarter: 'Trimestre',
    all: 'Todas',
    reporting: 'Informaron',
    ofExpected: (answered, expected) => `${answered} de ${expected}`,
    absent: 'sin informe',
    atLeast: 'al menos',
    groups: {
      complied: 'Atendidas',
      declined: 'Denegadas',
      'none-made': 'Sin decisión',
      'not-recorded': 'Decisión no anotada',
    },
    notSplit: 'sin desglose',
    standings: 'Agencias cuyo informe se esperaba y qué hicieron',
    standingsSaid:
      'Una barra por trimestre, dividida por lo que hicieron las agencias. Las mismas cifras están en la tabla de abajo.',
    agenciesUnit: 'agencias',
  },
  standings: {
    reported: ['Informó', 'Publicó cifras.'],
    nil: ['Certificó ninguna', 'Una oficina certificó que no recibió ninguna solicitud.'],
    'reported-zero': ['Informó cero', 'Su bitácora no muestra solicitudes. Ninguna oficina certificó que no las hubo.'],
    silent: ['En silencio', 'Se esperaba su informe, el plazo pasó y no se publicó nada.'],
    exempt: ['Exenta', 'Una norma la libera de informar.'],
    'not-due': ['Aún no vence', 'El plazo para informar no ha llegado.'],
    unknown: ['No se pudo usar', 'Se publicó algo que no dice nada de este período o que no se pudo usar.'],
    none: ['No se espera', 'Ninguna lista espera su informe y no se publicó nada.'],
  },
  late: (days) => one(days, 'día de retraso', 'días de retraso'),
  partly: (months, all) => `${months} de ${all} meses`,
};
