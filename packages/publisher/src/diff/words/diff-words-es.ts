import type { DiffWords } from './diff-words.ts';

/** Singular, plural and gender: "1 anotación nueva", "2 informes nuevos". */
const NAMES = {
  entry: ['anotación', 'anotaciones', 'a'],
  report: ['informe', 'informes', 'o'],
  'regime-report': ['informe legal', 'informes legales', 'o'],
  agency: ['registro de agencia', 'registros de agencia', 'o'],
  jurisdiction: ['registro de jurisdicción', 'registros de jurisdicción', 'o'],
  agreement: ['acuerdo', 'acuerdos', 'o'],
  'legal-profile': ['perfil legal', 'perfiles legales', 'o'],
  regime: ['ley de informes', 'leyes de informes', 'a'],
  'other-record': ['registro de otra clase', 'registros de otra clase', 'o'],
  publication: ['declaración', 'declaraciones', 'a'],
  file: ['archivo', 'archivos', 'o'],
} as const;

/** What a comparison says in Spanish. */
export const diffWordsEs: DiffWords = {
  count: (count, subject) => `${count} ${NAMES[subject][count === 1 ? 0 : 1]}`,
  piece: (kind, count, subject, isShort) => {
    const [one, many, end] = NAMES[subject];
    const ending = `${end}${count === 1 ? '' : 's'}`;
    const done = {
      added: `nuev${ending}`,
      amended: `modificad${ending}`,
      withdrawn: `retirad${ending}`,
      redacted: `que se ${count === 1 ? 'muestra' : 'muestran'} menos que antes`,
      'not-held': 'de un período que no contiene',
      changed: `cambiad${ending}`,
      removed: `quitad${ending}`,
      'changed-silently': `cambiad${ending} en silencio`,
      vanished: 'sin encontrar',
    }[kind];
    return isShort ? `${count} ${done}` : `${count} ${count === 1 ? one : many} ${done}`;
  },
  release: (sequence, agency) => (sequence === undefined ? agency : `La publicación ${sequence} de ${agency}`),
  releaseShort: (sequence, name) => (sequence === undefined ? name : `la publicación ${sequence}`),
  says: (newer, older, periods, pieces, end) =>
    `${newer}${periods === '' ? `, frente a ${older}` : ` añade ${periods}`}: ${pieces === '' ? '' : `${pieces}; `}${end}.`,
  nothingFound: (newer, older) =>
    `No se pudo comparar todo lo de ${newer} y ${older}: vea abajo. Lo que se pudo dice lo mismo.`,
  nothingChanged: (newer, older) => `${newer} dice lo mismo que ${older}: nada cambió.`,
  noneChanged: 'no cambió ninguna anotación ni informe',
  nothingSilent: 'nada cambió en silencio',
  silent: (count) =>
    `${count} ${count === 1 ? 'cosa cambió' : 'cosas cambiaron'} en silencio: vea abajo y pregunte a la agencia`,
  and: 'y',
  turnedRound: 'La más nueva se nombró primero; se comparan en el orden en que se publicaron.',
  between: (count) =>
    `Entre las dos ${count === 1 ? 'hay otra publicación' : `hay otras ${count} publicaciones`}. Lo que anunció cada una no está en la última: compare una tras otra para ver cada motivo.`,
  older: 'Anterior',
  newer: 'Más nueva',
  headings: {
    alarms: 'CAMBIOS EN SILENCIO',
    added: 'Se añadió',
    amended: 'Se modificó',
    withdrawn: 'Se retiró',
    redacted: 'Se muestra menos que antes',
    'not-held': 'De un período que la más nueva no contiene',
    changed: 'Cambió',
    removed: 'Ya no está',
    'changed-silently': 'Cambió en silencio',
    vanished: 'No se encontró, quizá está en lo que no se pudo leer',
  },
  subjects: {
    entry: 'ANOTACIONES DE LA BITÁCORA',
    report: 'INFORMES',
    'regime-report': 'INFORMES LEGALES',
    agency: 'AGENCIAS',
    jurisdiction: 'JURISDICCIONES',
    agreement: 'ACUERDOS',
    'legal-profile': 'PERFILES LEGALES',
    regime: 'LEYES DE INFORMES',
    'other-record': 'OTROS REGISTROS',
    publication: 'LO QUE DECLARA LA PUBLICACIÓN',
    file: 'ARCHIVOS',
  },
  alarm: {
    'no-event': 'Cambió, y la publicación no lo incluye entre sus cambios.',
    'event-disagrees': 'La publicación anuncia un cambio de otras revisiones que estas.',
    'revision-not-raised': 'Cambió con la misma revisión o con una menor.',
    gone: 'Ya no está, y no se anuncia ningún cambio de ella tal como estaba.',
    'shows-more': 'Antes mostraba solo la acción, y ahora muestra más.',
    'event-without-change': 'La publicación anuncia que cambió, y no cambió.',
    'chain-broken': 'El manifiesto más nuevo nombra como anterior a otro manifiesto.',
    'key-not-followed': 'La clave es otra, sin la firma de la clave anterior.',
    'same-number': 'Dos publicaciones distintas tienen el mismo número.',
  },
  revision: (from, to) => `revisión ${from} → ${to}`,
  nothing: 'nada',
  mark: { protected: 'reservada', unknown: 'no se sabe', 'not-collected': 'no se recoge', 'no-row': 'sin fila' },
  more: (count) => `… y ${count} más: --full o --json muestra todo`,
  lateEntries: (count) => `${count} en un período que ya se había publicado`,
  protectsLess: 'protege menos que antes',
  notCompared: 'SIN COMPARAR',
  missing: 'falta',
  damaged: 'está dañado o no es como lo pide el estándar',
  noId: 'un registro sin id',
  yes: 'sí',
  no: 'no',
  line: (line) => `línea ${line}`,
  sides: { older: 'en la anterior', newer: 'en la más nueva' },
  verify: 'Esto compara lo que dicen las dos. Si los archivos están enteros y firmados lo dice daybook verify.',
  events:
    'Sin lo que anuncia la publicación más nueva solo se sabe que son en silencio los cambios sin una revisión nueva.',
};
