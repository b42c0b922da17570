import type { PrintWords } from './print-words.ts';

const one = (count: string, singular: string, plural: string) => `${count} ${count === '1' ? singular : plural}`;

/** The sentences of a printed report, in Spanish. */
export const es: PrintWords = {
  title: (period) => `Solicitudes de las autoridades de inmigración, ${period.replace(/^el /, '')}`,
  span: (from, to) => `Del ${from} al ${to}`,
  asOf: (day) => `Según la bitácora al ${day}`,
  revision: (no, reason) => `Revisión ${no} de este informe. Motivo: ${reason}`,
  lead: {
    received: (period, whose, requests, asks, did, besides) => {
      const some = one(asks, 'petición', 'peticiones');
      const what = requests === undefined ? some : `${one(requests, 'solicitud', 'solicitudes')} con ${some}`;
      return `En ${period}, ${whose} recibió ${what}${after(did, besides)}.`;
    },
    declined: (count) => `denegó ${count}`,
    complied: (count, inPart) => `atendió ${count}${inPart === undefined ? '' : ` (${inPart} solo en parte)`}`,
    undecided: (count) => `${count} no ${count === '1' ? 'tiene' : 'tienen'} decisión`,
    notRecorded: (count) => `de ${count} no se anotó la decisión`,
    requestsOnly: (period, whose, requests) =>
      `En ${period}, ${whose} recibió ${one(requests, 'solicitud', 'solicitudes')}.`,
    certified: (period, whose, office, day) =>
      `En ${period}, ${whose} no recibió ninguna solicitud: así lo certificó la oficina «${office}» el ${day}.`,
    noneYet: (period, whose, day) =>
      `Al ${day}, la bitácora de ${whose} no contenía ninguna solicitud recibida en ${period}.`,
    reportedZero: (period, whose) =>
      `La bitácora de ${whose} no muestra ninguna solicitud recibida en ${period}. Ninguna oficina ha certificado que no las hubo.`,
    notCounted: (period, whose) =>
      `Este informe contiene cifras sobre ${whose} en ${period}; no dice cuántas solicitudes se recibieron.`,
    others: (source, sentence) => `Según registros de otros (${source}): ${sentence}`,
  },
  nil: (what, office, day) => `No recibimos ninguna (${what}): lo certificó la oficina «${office}» el ${day}.`,
  monthsMissing: (months) => `No se abarca todo el período. Sin cifras: ${months}. Lo que falta no es cero.`,
  rowsNotRead: (count) =>
    `No se ${count === '1' ? 'pudo' : 'pudieron'} leer ${one(count, 'fila', 'filas')} de la bitácora. Su contenido no está en ninguna cifra.`,
  basis: (kind, meaning) => `${kind}: ${meaning}`,
  withheldCells: (count, threshold) =>
    `${count === '1' ? 'Se reserva' : 'Se reservan'} ${one(count, 'cifra', 'cifras')} para que no se pueda reconocer a nadie: recuentos de personas por debajo de ${threshold} y lo que permitiría deducirlos.`,
  keys: {
    requests: 'Solicitudes recibidas',
    asks: 'Peticiones que contienen',
    declined: 'Peticiones denegadas',
    complied: 'Peticiones atendidas',
    undecided: 'Peticiones sin decisión conocida',
    toIce: 'Personas entregadas a ICE',
    held: 'Retenciones tras la liberación',
    overLimit: 'Retenciones fuera de un plazo',
    spent: 'Dinero gastado',
  },
  notWhole: 'incompleto',
  subjects: {
    requests: {
      heading: 'Qué se pidió',
      lead: 'Una solicitud puede pedir varias cosas; cada una es una petición y se decide por separado.',
    },
    decisions: {
      heading: 'Qué se decidió y por qué',
      short: 'Decisiones',
      lead: 'Una decisión con dos motivos aparece en dos filas.',
    },
    custody: { heading: 'Qué pasó con las personas en custodia', short: 'Custodia' },
    holds: {
      heading: 'Retenciones tras la liberación, junto a sus plazos',
      short: 'Retenciones',
      lead: 'Cada retención se compara con todos los plazos que los archivos legales fijan para ese lugar, documento y día. Cuál de ellos rige no lo dice un recuento.',
    },
    interviews: { heading: 'Avisos y entrevistas' },
    information: { heading: 'Información, consultas y contactos', short: 'Información' },
    money: { heading: 'Dinero', lead: 'Lo que se gastó y lo que entró nunca se compensan entre sí.' },
    people: {
      heading: 'Las personas cuya custodia terminó, por grupos',
      short: 'Personas',
      lead: 'Cada tabla cuenta a las mismas personas; los grupos son amplios y no se nombra a nadie.',
    },
    other: { heading: 'Otras cifras' },
    agreements: { heading: 'Acuerdos y normas' },
    context: { heading: 'Cifras para comparar', short: 'Contexto' },
    about: { heading: 'Qué se cuenta y qué no', short: 'Acerca de' },
    check: { heading: 'Cómo comprobar este informe' },
  },
  all: 'En total',
  unit: (unit, placedBy) => `${unit}; la fecha que cuenta: ${placedBy}`,
  dollars: 'dólares estadounidenses',
  withheld: 'reservado',
  withheldMeaning: 'La cifra se conoce, pero podría señalar a una persona o revelar otra que la señale.',
  mark: (text, meaning) => `Donde dice «${text}» en lugar de un número: ${meaning}`,
  notKnown: 'no se conoce',
  notKnownMeaning: 'La tabla no está completa, así que puede ser cero o más.',
  incomplete: 'Incompleto: lo que no aparece no se conoce.',
  overlaps: 'Un caso puede aparecer en varias filas, así que las filas no suman los casos.',
  withheldByLaw: (citation) => `Una ley prohíbe publicar esta tabla: ${citation}.`,
  zero: (titles) => `Cero en este período: ${titles.join('; ')}.`,
  noCase: (titles) => `Sin ningún caso en este período, y por eso sin cifra: ${titles.join('; ')}.`,
  unknown: (titles) => `No se conoce para todo el período: ${titles.join('; ')}.`,
  tables: {
    asksByDecision: 'Cada cosa que se pidió y la decisión',
    balance: 'Abiertas, recibidas, decididas',
    expenditures: 'Todo el dinero gastado y recibido',
    agreements: 'Acuerdos con autoridades federales',
    policies: 'Disposiciones que empezaron, cambiaron o terminaron',
    context: 'Contexto',
    rates: 'Tasas',
    others: 'Lo que cuentan otros',
    made: 'Cómo se hicieron las cifras',
    corrections: 'Correcciones',
  },
  columns: {
    total: 'Total',
    what: 'Qué',
    fact: 'Dato',
    value: 'Número',
    unit: 'Unidad',
    year: 'Año',
    months: 'Meses abarcados',
    source: 'Fuente',
    rate: 'Tasa',
    per: 'Por cada',
    cases: 'Número de casos',
  },
  per: (numerator, per, denominator) => `${numerator} por ${per === '1' ? '' : `${per} `}${denominator.toLowerCase()}`,
  groups: {
    complied: 'Atendida',
    declined: 'Denegada',
    'none-made': 'Sin decisión',
    'not-recorded': 'Decisión no anotada',
    'transferred-to-ice': 'Entrega a ICE',
    'arrested-by-ice': 'Arresto de ICE',
    released: 'En libertad, no en manos de ICE',
    'in-custody': 'Sigue en custodia',
    'not-yet-public': 'Aún no es público',
    other: 'Otro',
    missing: 'No se conoce',
  },
  notReported: (parts) => `Nadie informó de estas partes; por eso están vacías y no son cero: ${parts.join('; ')}.`,
  noAgreements: 'Según los registros leídos, en el período no había ningún acuerdo vigente con una autoridad federal.',
  noCorrections: 'Ninguna anotación de este período se corrigió ni se retiró.',
  howToCheck:
    'Quien tenga la bitácora puede contarla de nuevo. Verifique primero la bitácora, luego haga el informe y compárelo con este; la huella de la bitácora debe ser la misma.',
  noLog: 'Las cifras no se contaron de una bitácora, así que no se pueden contar de nuevo.',
  tally: {
    title: 'Peticiones por período y lugar',
    lead: 'Cuántas cosas se pidieron, qué se decidió y en qué terminó. Una combinación sin fila vale cero; las fuentes de tipos distintos nunca se suman.',
    sum: (asks) => `${one(asks, 'petición', 'peticiones')} en total.`,
  },
};

function after(did: readonly string[], besides: readonly string[]): string {
  const parts = [...(did.length === 0 ? [] : [did.join(' y ')]), ...besides];
  return parts.length === 0 ? '' : `: ${parts.join('; ')}`;
}
