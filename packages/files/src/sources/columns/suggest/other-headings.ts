/** Headings of columns that can hold anything, a name too. */
export const freeText: readonly string[] = [
  'remarks',
  'remark',
  'comments',
  'comment',
  'notes',
  'note',
  'narrative',
  'details',
  'description',
  'charge',
  'charges',
  'charge description',
  'offense',
  'offense description',
  'statute',
  'observaciones',
  'comentarios',
  'notas',
  'cargo',
  'cargos',
  'delito',
  'delitos',
  'detalles',
];

/** Headings of columns in which a yes asks for something, by the ask. */
export const askWords: Readonly<Record<string, readonly string[]>> = {
  'hold-custody': [
    'hold requested',
    'hold requested?',
    'detainer requested',
    'hold?',
    'retencion solicitada',
    'pide retener',
  ],
  'notify-release': [
    'notify requested',
    'notify requested?',
    'notification requested',
    'notify?',
    'aviso solicitado',
    'pide aviso',
  ],
  'interview-in-custody': ['interview requested', 'interview requested?', 'entrevista solicitada'],
  'transfer-custody': ['transfer requested', 'transfer requested?', 'entrega solicitada'],
};

/** Headings of a log's own number of a request. */
export const idWords: readonly string[] = [
  'log no',
  'log number',
  'log #',
  'request no',
  'request number',
  'request #',
  'request id',
  'ref',
  'ref no',
  'reference',
  'reference number',
  'numero de solicitud',
  'folio',
  'id de la solicitud',
];

/** Headings of the number of a booking: it tells which rows belong together, and may not be kept. */
export const bookingWords: readonly string[] = [
  'booking',
  'booking no',
  'booking number',
  'booking #',
  'booking id',
  'book no',
  'bkg no',
  'numero de ingreso',
  'folio de ingreso',
];

/** Headings of a time of day that stands beside its date. */
export const timeWords: readonly string[] = [
  'time',
  'time received',
  "time rec'd",
  'received time',
  'hora',
  'hora de recepcion',
];
