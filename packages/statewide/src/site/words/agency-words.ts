import type { Lang } from '@daybook/types';

/** What the list of agencies and the page of one say. */
export interface AgencyWords {
  readonly listTitle: string;
  readonly listLead: (period: string) => string;
  readonly listPart: (from: string, to: string) => string;
  readonly parts: string;
  readonly agency: string;
  readonly didWhat: string;
  readonly lead: {
    readonly received: (period: string, what: string, decided: string) => string;
    readonly complied: (complied: string, declined: string, besides: string) => string;
    readonly nil: (period: string) => string;
    readonly 'reported-zero': (period: string) => string;
    readonly silent: (period: string, due: string | undefined) => string;
    readonly exempt: (period: string) => string;
    readonly 'not-due': (period: string, due: string | undefined) => string;
    readonly unknown: (period: string) => string;
    readonly none: (period: string) => string;
    readonly noFigures: (period: string) => string;
    readonly late: (days: string) => string;
  };
  readonly requests: (requests: string | undefined, asks: string) => string;
  readonly successor: string;
  readonly successorOf: string;
  readonly serves: string;
  readonly numbers: (period: string) => string;
  readonly trends: string;
  readonly trendsLead: string;
  readonly asked: string;
  readonly askedLead: (period: string) => string;
  readonly ask: string;
  readonly reasons: string;
  readonly reasonsLead: string;
  readonly reason: string;
  readonly decision: string;
  readonly decisions: string;
  readonly lastQuarters: (count: string) => string;
  readonly agreements: string;
  readonly agreementsLead: string;
  readonly kind: string;
  readonly status: string;
  readonly signed: string;
  readonly ended: string;
  readonly notRecorded: string;
  readonly reports: string;
  readonly reportsLead: string;
  readonly period: string;
  readonly due: string;
  readonly published: string;
  readonly bookings: (count: string, transfers: string) => string;
  readonly sources: string;
  readonly sourcesLead: string;
  readonly publishedOn: string;
  readonly signature: string;
  readonly use: string;
  readonly fingerprint: string;
  readonly signatures: Readonly<Record<string, string>>;
  readonly uses: Readonly<Record<string, string>>;
}

export const agencyWords: Readonly<Record<Lang, AgencyWords>> = {
  en: {
    listTitle: 'Agencies',
    listLead: (period) =>
      `What each agency did about ${period}, and its numbers. The order is that of the alphabet, not a ranking: a large jail is asked more often.`,
    listPart: (from, to) => `${from} to ${to}`,
    parts: 'Parts of this list',
    agency: 'Agency',
    didWhat: 'Report',
    lead: {
      received: (period, what, decided) => `In ${period} this agency received ${what}.${decided}`,
      complied: (complied, declined, besides) =>
        ` It complied with ${complied} and declined ${declined}${besides === '0' ? '' : `; ${besides} ${besides === '1' ? 'has' : 'have'} no decision, or none on record`}.`,
      nil: (period) => `An office of this agency certified that it received no request in ${period}.`,
      'reported-zero': (period) =>
        `Its log shows no request received in ${period}. No office has certified that there were none.`,
      silent: (period, due) =>
        `This agency was expected to report on ${period}${due === undefined ? '' : ` by ${due}`}. Nothing has been published. What it received is not known.`,
      exempt: (period) => `A rule frees this agency from reporting on ${period}.`,
      'not-due': (period, due) =>
        `The report on ${period} is not due yet${due === undefined ? '' : `: it has until ${due}`}.`,
      unknown: (period) => `What was published tells nothing of ${period}, or could not be used.`,
      none: (period) => `Nobody expected this agency to report on ${period}, and it did not.`,
      noFigures: (period) => `This agency reported on ${period}, without saying how much it was asked.`,
      late: (days) => `The report came ${days} after the day that it was due.`,
    },
    requests: (requests, asks) =>
      requests === undefined
        ? `${asks} ${asks === '1' ? 'ask' : 'asks'}`
        : `${requests} ${requests === '1' ? 'request' : 'requests'} with ${asks} ${asks === '1' ? 'ask' : 'asks'}`,
    successor: 'Another agency has taken its place:',
    successorOf: 'It took the place of',
    serves: 'Serves',
    numbers: (period) => `The numbers of ${period}`,
    trends: 'Quarter by quarter',
    trendsLead: 'A dashed place is a quarter without a report. It is not zero.',
    asked: 'What was asked',
    askedLead: (period) => `Asks received in ${period}, by what was asked and what was decided.`,
    ask: 'What was asked',
    reasons: 'Its own reasons',
    reasonsLead:
      'Why it decided so, in the words of the standard’s list, as the agency chose them. A decision with two reasons is in two rows, so rows may add up to more than the decisions.',
    reason: 'Reason',
    decision: 'Decision',
    decisions: 'Decisions',
    lastQuarters: (count) => `in ${count} quarters`,
    agreements: 'Agreements with federal immigration authorities',
    agreementsLead: 'As lists and documents show them.',
    kind: 'Kind',
    status: 'Status',
    signed: 'Signed',
    ended: 'Ended',
    notRecorded: 'not on record',
    reports: 'Its reports',
    reportsLead: 'What was due, and when it came.',
    period: 'Period',
    due: 'Due',
    published: 'First published',
    bookings: (count, transfers) =>
      `In the same quarter ${count} people were booked into its jail, and ${transfers} were handed to ICE.`,
    sources: 'Where these numbers come from',
    sourcesLead:
      'Every number on this page is from these signed publications of the agency itself. The fingerprint is the SHA-256 of a publication’s manifest; with “daybook verify” anyone can check the files against it.',
    publishedOn: 'Published',
    signature: 'Signature',
    use: 'Used',
    fingerprint: 'Fingerprint',
    signatures: {
      verified: 'verified with a known key',
      holds: 'holds; nobody said whose key it is',
      unsigned: 'not signed',
      broken: 'does not hold',
    },
    uses: { current: 'yes', superseded: 'replaced by a later one', 'set-aside': 'set aside: it has faults' },
  },
  es: {
    listTitle: 'Agencias',
    listLead: (period) =>
      `Qué hizo cada agencia sobre ${period}, y sus cifras. El orden es alfabético, no una clasificación: a una cárcel grande se le pide más.`,
    listPart: (from, to) => `${from} a ${to}`,
    parts: 'Partes de esta lista',
    agency: 'Agencia',
    didWhat: 'Informe',
    lead: {
      received: (period, what, decided) => `En ${period} esta agencia recibió ${what}.${decided}`,
      complied: (complied, declined, besides) =>
        ` Atendió ${complied} y denegó ${declined}${besides === '0' ? '' : `; de ${besides} no hay decisión o no consta`}.`,
      nil: (period) => `Una oficina de esta agencia certificó que no recibió ninguna solicitud en ${period}.`,
      'reported-zero': (period) =>
        `Su bitácora no muestra solicitudes recibidas en ${period}. Ninguna oficina certificó que no las hubo.`,
      silent: (period, due) =>
        `Se esperaba el informe de esta agencia sobre ${period}${due === undefined ? '' : ` a más tardar el ${due}`}. No se ha publicado nada. No se conoce lo que recibió.`,
      exempt: (period) => `Una norma libera a esta agencia de informar sobre ${period}.`,
      'not-due': (period, due) =>
        `El informe sobre ${period} aún no vence${due === undefined ? '' : `: tiene hasta el ${due}`}.`,
      unknown: (period) => `Lo publicado no dice nada de ${period} o no se pudo usar.`,
      none: (period) => `Nadie esperaba el informe de esta agencia sobre ${period}, y no lo presentó.`,
      noFigures: (period) => `Esta agencia informó sobre ${period}, sin decir cuánto se le pidió.`,
      late: (days) => `El informe llegó ${days} después del vencimiento.`,
    },
    requests: (requests, asks) =>
      requests === undefined
        ? `${asks} ${asks === '1' ? 'petición' : 'peticiones'}`
        : `${requests} ${requests === '1' ? 'solicitud' : 'solicitudes'} con ${asks} ${asks === '1' ? 'petición' : 'peticiones'}`,
    successor: 'Otra agencia ocupa su lugar:',
    successorOf: 'Ocupó el lugar de',
    serves: 'Atiende',
    numbers: (period) => `Las cifras de ${period}`.replace('de el ', 'del '),
    trends: 'Trimestre a trimestre',
    trendsLead: 'Un espacio punteado es un trimestre sin informe. No es cero.',
    asked: 'Qué se pidió',
    askedLead: (period) => `Peticiones recibidas en ${period}, por lo que se pidió y lo que se decidió.`,
    ask: 'Qué se pidió',
    reasons: 'Sus propios motivos',
    reasonsLead:
      'Por qué decidió así, con las palabras de la lista del estándar, según las eligió la agencia. Una decisión con dos motivos está en dos filas, así que las filas pueden sumar más que las decisiones.',
    reason: 'Motivo',
    decision: 'Decisión',
    decisions: 'Decisiones',
    lastQuarters: (count) => `en ${count} trimestres`,
    agreements: 'Acuerdos con autoridades federales de inmigración',
    agreementsLead: 'Según las listas y los documentos.',
    kind: 'Tipo',
    status: 'Estado',
    signed: 'Firmado',
    ended: 'Terminado',
    notRecorded: 'no consta',
    reports: 'Sus informes',
    reportsLead: 'Qué vencía y cuándo llegó.',
    period: 'Período',
    due: 'Vence',
    published: 'Primera publicación',
    bookings: (count, transfers) =>
      `En el mismo trimestre ingresaron ${count} personas en su cárcel, y ${transfers} se entregaron a ICE.`,
    sources: 'De dónde vienen estas cifras',
    sourcesLead:
      'Todas las cifras de esta página vienen de estas publicaciones firmadas de la propia agencia. La huella es el SHA-256 del manifiesto de cada una; con «daybook verify» cualquiera puede comprobar los archivos.',
    publishedOn: 'Publicada',
    signature: 'Firma',
    use: 'En uso',
    fingerprint: 'Huella',
    signatures: {
      verified: 'verificada con una clave conocida',
      holds: 'corresponde; nadie dijo de quién es la clave',
      unsigned: 'sin firma',
      broken: 'no corresponde',
    },
    uses: { current: 'sí', superseded: 'reemplazada por una posterior', 'set-aside': 'apartada: tiene fallas' },
  },
};
