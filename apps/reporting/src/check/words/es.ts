import { checkingWords } from '@daybook/validator/words';
import type { CheckWords } from './index.ts';

const n = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const s = (count: number, one: string, many: string) => `${n(count)} ${count === 1 ? one : many}`;

const shared = checkingWords.es;

/** Lo mismo en español. */
export const es: CheckWords = {
  title: shared.title,
  lead: 'Una bitácora, agencias, acuerdos o informes: Excel, CSV o JSON. Sus archivos se quedan en esta computadora.',
  open: {
    title: 'Abra sus archivos',
    files: shared.choose,
    folder: 'Elegir una carpeta',
    drop: 'O suéltelos en cualquier lugar de esta página, o copie filas en Excel y péguelas aquí con Ctrl+V.',
    paste: 'Pegar filas de una hoja de cálculo',
    pasteLabel: 'Filas, con la fila de encabezados primero',
    pasteGo: 'Verificar estas filas',
    pasted: 'pegado',
    more: 'Abrir más archivos',
    files_: 'Archivos abiertos',
    close: (name) => `Cerrar ${name}`,
    changed: 'cambiado',
  },
  sent: {
    title: 'No se envía nada',
    count: (sent) =>
      `${s(sent, 'solicitud enviada', 'solicitudes enviadas')} con sus datos desde que se abrió esta página.`,
    loaded: (count) => `La página cargó ${s(count, 'parte', 'partes')} de su propio programa.`,
    policy: 'Su propio navegador rechaza toda conexión de esta página (su política dice: connect-src none).',
    try: 'Compruébelo: haga que la página intente enviar algo',
    refused: 'Su navegador lo rechazó.',
    reached: 'No fue rechazado. No abra archivos aquí y avise a quien administra esta página.',
    list: 'Qué se cargó',
  },
  busy: {
    check: 'Verificando',
    job: 'Trabajando',
    read: shared.reading,
    looking: shared.looking,
    again: shared.again,
    stop: shared.stop,
    soFar: shared.soFar,
  },
  failed: 'El programa falló; nada suyo se cambió. Recargue la página e intente de nuevo.',
  summary: {
    title: '¿Es lo que esperaba?',
    file: 'Archivo',
    holds: 'Contiene',
    records: 'Registros',
    read: 'Cómo se leyó',
    notChecked: 'Qué no se verificó, y por qué',
  },
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
    unknown: 'nada que Daybook conozca',
  },
  causes: {
    title: (causes, cells) => `${s(causes, 'causa', 'causas')}, ${s(cells, 'lugar', 'lugares')}`,
    none: 'No se halló nada',
    noneText: 'Todo lo que se verificó está como debe.',
    fix: (count) => `Corregir ${s(count, 'celda', 'celdas')}`,
    change: (count, to) => `Cambiar ${s(count, 'celda', 'celdas')} a «${to}»`,
    fixAll: (count) =>
      count === 1
        ? 'Corregir la única celda que solo puede significar una cosa'
        : `Corregir las ${n(count)} celdas que solo pueden significar una cosa`,
    becomes: 'pasa a ser',
    preview: 'Esto cambiaría',
    yes: 'Hacer el cambio',
    no: 'Dejarlo así',
    hidden: 'un valor que no se muestra',
    places: 'Dónde',
    all: (count) => `Mostrar los ${n(count)}`,
    more: (count) => `y ${n(count)} más, contados pero no enumerados`,
    why: shared.advice,
    flags: 'Una señal es una pregunta para quien revisa, no un hallazgo de que se violó una ley.',
    goTo: (place) => `Ir a ${place}`,
  },
  mended: {
    done: (count) =>
      `${s(count, 'celda cambiada', 'celdas cambiadas')} en la copia de esta página. Su propio archivo está como estaba.`,
    none: 'No se cambió nada.',
    left: {
      'found-otherwise': (count) => `${s(count, 'celda contiene', 'celdas contienen')} otra cosa que lo hallado.`,
      'two-values': (count) =>
        `${s(count, 'celda quedó', 'celdas quedaron')} igual: dos hallazgos piden valores distintos.`,
      formula: (count) =>
        `${s(count, 'celda contiene', 'celdas contienen')} una fórmula: cámbiela en su hoja de cálculo.`,
      'no-such-place': (count) =>
        `${s(count, 'lugar', 'lugares')} sin encontrar de nuevo: cámbielo en su hoja de cálculo.`,
      letters: () =>
        'En un archivo de texto solo se pueden escribir aquí letras simples (A a Z, cifras, signos), sin acentos. Cámbielo en el programa del que viene.',
      'gzip-damaged': () => 'El archivo comprimido no se desempaca hasta el final: no se cambió nada en él.',
      'row-too-large': () => 'El archivo tiene una fila que no termina: busque una comilla sin cerrar.',
      encoding: () => 'El archivo contiene caracteres cortados por la mitad: no se cambió nada en él.',
      workbook: () => 'El libro no se puede escribir de nuevo: guárdelo otra vez en su hoja de cálculo y abra ese.',
      format: () => 'El archivo no es una tabla ni JSON: no se cambió nada en él.',
      'not-xlsx': () => 'El archivo no es un libro de Excel: guárdelo como .xlsx en su hoja de cálculo.',
      'strict-xlsx': () => 'El archivo es un libro «Strict Open XML»: guárdelo como libro de Excel común (.xlsx).',
    },
    undo: 'Deshacer el último cambio',
  },
  grid: {
    title: 'El archivo mismo',
    loading: 'Se leen las filas.',
    none: 'No hay nada que mostrar de este archivo.',
    file: 'Archivo',
    sheet: 'Hoja',
    how: 'Muévase con las flechas. Pulse Intro para cambiar una celda y Escape para dejarla.',
    lines: 'Líneas de un archivo de texto. Cámbielo en el programa del que viene.',
    cell: (name) => `Celda ${name}`,
    save: 'Cambiar',
    found: 'tiene un hallazgo',
  },
  make: 'Qué puede hacer',
  back: {
    title: 'Su propio archivo de vuelta',
    about:
      'Su libro con las celdas equivocadas en rojo y una nota en cada una, o con los cambios hechos aquí. Las listas desplegables y los formatos se conservan.',
    choose: 'Archivo',
    marked: 'Guardar con marcas',
    changed: 'Guardar como está ahora',
    clean: 'No hay nada marcado: no se halló nada.',
  },
};
