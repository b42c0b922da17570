import type { Phrases } from './phrases.ts';

const months = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];
const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const counted =
  (one: string, many = `${one}s`) =>
  (count: number) =>
    `${number(count)} ${count === 1 ? one : many}`;

const day = (date: string, withYear: boolean) =>
  `${Number(date.slice(8, 10))} ${months[Number(date.slice(5, 7)) - 1]}${withYear ? ` ${date.slice(0, 4)}` : ''}`;

const separators: Readonly<Record<string, string>> = {
  comma: 'comas',
  semicolon: 'punto y coma',
  tab: 'tabuladores',
  bar: 'barras verticales',
};

/** Spanish. */
export const phrasesEs: Phrases = {
  day,
  span: (from, to) =>
    from === to ? day(from, true) : `del ${day(from, from.slice(0, 4) !== to.slice(0, 4))} al ${day(to, true)}`,
  requests: counted('solicitud', 'solicitudes'),
  entries: counted('otra anotación', 'otras anotaciones'),
  asks: counted('petición', 'peticiones'),
  records: counted('registro'),
  files: counted('archivo'),
  decided: {
    complied: (count) => `${number(count)} ${count === 1 ? 'atendida' : 'atendidas'}`,
    declined: (count) => `${number(count)} ${count === 1 ? 'denegada' : 'denegadas'}`,
    'none-made': (count) => `${number(count)} sin decidir`,
    'not-recorded': (count) => `${number(count)} sin constancia`,
    open: (count) => `${number(count)} ${count === 1 ? 'abierta' : 'abiertas'}`,
    'not-read': (count) => `${number(count)} sin una decisión que se pueda leer`,
  },
  isThatRight: '¿Es correcto?',
  readAs: (file, assumed) => `${file} se leyó con ${assumed.join(', ')}.`,
  assumed: {
    encoding: (value) => `letras según ${value}`,
    separator: (value) => `celdas separadas por ${separators[value] ?? value}`,
    'date-order': (value) => (value === 'day-first' ? 'fechas con el día primero' : 'fechas con el mes primero'),
    century: (value) => `años de dos cifras como ${value}..`,
    'time-zone': (value) => `horas según el reloj de ${value}`,
    'numbers-in-date-columns': () => 'números en columnas de fecha como fechas',
    formulas: () => 'fórmulas como los últimos valores mostrados',
    'hidden-rows': () => 'filas ocultas como las demás',
  },
  hiddenValue: (count) => `valor oculto (${counted('letra')(count)})`,
  causes: counted('causa'),
  places: counted('lugar', 'lugares'),
  more: (count) => `y ${number(count)} más`,
  canBeFixed: 'se puede corregir automáticamente',
  nothingFound: 'No se encontró nada.',
  notChecked: 'Sin verificar',
  times: counted('vez', 'veces'),
  notCheckedThing: (what, name, count) => {
    const names: Readonly<Record<string, string>> = {
      extension: 'extensión',
      file: 'archivo',
      sheet: 'hoja',
      column: 'columna',
      property: 'campo',
    };
    const times = what === 'extension' || what === 'property' ? ` (${counted('vez', 'veces')(count)})` : '';
    const others = count - 1;
    const more =
      what === 'file' && others > 0
        ? ` y ${counted('otro', 'otros')(others)} de la publicación, que no contienen registros o contienen los mismos en otra forma`
        : '';
    return `${names[what] ?? what} "${name}"${times}${more}`;
  },
  verdict: {
    valid: 'Válido',
    invalid: 'No válido',
    incomplete: 'Incompleto',
  },
  whyIncomplete: 'No se verificó algo que podría ser un error.',
  errors: counted('error', 'errores'),
  warnings: counted('advertencia'),
  flags: counted('señal', 'señales'),
  severity: { error: 'error', warning: 'advertencia', flag: 'señal', off: 'omitida' },
  regradedHere: 'Gravedad cambiada en la configuración',
  regraded: ({ rule, from, to, reason, count, until, has_ended }) => {
    const { severity, places } = phrasesEs;
    const until_ = until === undefined ? '' : ` hasta el ${day(until, true)}`;
    const what = has_ended
      ? `${severity[to]}${until_}; ahora es ${severity[from]} otra vez`
      : `${severity[to]} en lugar de ${severity[from]}${until_}`;
    return `${rule}: ${what} (${places(count)}). Motivo dado: ${reason}`;
  },
  answeredBy: (body, explanation) => `respondida en el registro: ${explanation} (${body})`,
  answered: (count) => `${number(count)} ${count === 1 ? 'respondida' : 'respondidas'} en el registro`,
  within: (records, files) => `${counted('registro')(records)}, ${counted('archivo')(files)}`,
  flagsAreQuestions: 'Una señal es una pregunta para quien revisa, no la conclusión de que se violó una ley.',
  restsOn: (parts) => `Se apoya en: ${parts.join('; ')}.`,
  verification: {
    verified: 'comprobado en el texto',
    secondary: 'de fuente secundaria',
    'from-memory': 'borrador, aún sin comprobar',
  },
  explain: (rule) => `daybook explain ${rule}`,
  row: 'fila',
  line: 'línea',
  and: ' y ',
  conditions: {
    equals: '"{field}" es "{value}"',
    'at-least': '"{field}" es {value} o más',
    given: 'se llenó "{field}"',
    'not-given': 'no se llenó "{field}"',
    contains: '"{field}" contiene "{value}"',
    otherwise: 'así lo indica "{field}"',
  },
};
