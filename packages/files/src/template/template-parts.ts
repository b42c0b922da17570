import type { RecordKind, Words } from '@daybook/types';

/** A group of columns that stand together under one colour. */
export interface TemplatePart {
  readonly title: Words;
  /** The colour of its band, and the paler one of its headings: RGB. */
  readonly band: string;
  readonly heading: string;
  /** The beginnings of the pointers of its columns. */
  readonly pointers: readonly string[];
}

const colours = {
  blue: { band: '1F4E79', heading: 'D6E4F0' },
  teal: { band: '1B6B6F', heading: 'D3ECEC' },
  violet: { band: '5B3F8C', heading: 'E4DDF1' },
  green: { band: '2F6B2F', heading: 'DDEEDC' },
  olive: { band: '6B641B', heading: 'EFECD2' },
  rust: { band: '8A3B12', heading: 'F6E0D5' },
  plum: { band: '7A2E56', heading: 'F3DDE8' },
  slate: { band: '44546A', heading: 'E1E5EA' },
} as const;

const corrections: TemplatePart = {
  title: { en: 'Corrections', es: 'Correcciones' },
  ...colours.slate,
  pointers: ['/revision', '/supersedes', '/predecessor', '/successor'],
};

/** What every other column belongs to. */
const entry = (en: string, es: string): TemplatePart => ({ title: { en, es }, ...colours.blue, pointers: ['/'] });

const request: readonly TemplatePart[] = [
  entry('The entry: what came, from whom, when', 'La anotación: qué llegó, de quién y cuándo'),
  { title: { en: 'Paper', es: 'Documento' }, ...colours.teal, pointers: ['/instruments/'] },
  { title: { en: 'What was asked', es: 'Lo pedido' }, ...colours.violet, pointers: ['/asks/*/', '/asks_complete'] },
  {
    title: { en: 'Decision', es: 'Decisión' },
    ...colours.green,
    pointers: ['/asks/*/decisions/', '/asks/*/closed_', '/asks/*/replied_'],
  },
  {
    title: { en: 'What it led to', es: 'En qué resultó' },
    ...colours.olive,
    pointers: ['/asks/*/result', '/asks/*/disclosures/'],
  },
  { title: { en: 'Custody', es: 'Custodia' }, ...colours.rust, pointers: ['/custody/'] },
  {
    title: { en: 'Notices and interview', es: 'Avisos y entrevista' },
    ...colours.teal,
    pointers: ['/notices/', '/interview/'],
  },
  {
    title: { en: 'Person: codes only, never a name', es: 'Persona: solo códigos, nunca un nombre' },
    ...colours.plum,
    pointers: ['/person/', '/case_key'],
  },
  { title: { en: 'Costs', es: 'Costos' }, ...colours.olive, pointers: ['/costs/'] },
  {
    title: { en: 'Entries that are no request of ICE', es: 'Anotaciones que no son solicitudes de ICE' },
    ...colours.violet,
    pointers: ['/query/', '/contact/', '/alert/', '/act/', '/quantity'],
  },
  corrections,
];

const agreement: readonly TemplatePart[] = [
  entry('The agreement', 'El acuerdo'),
  { title: { en: 'How it can end', es: 'Cómo puede terminar' }, ...colours.rust, pointers: ['/termination/', '/end'] },
  { title: { en: 'Terms', es: 'Cláusulas' }, ...colours.green, pointers: ['/terms/', '/money/'] },
  corrections,
];

const others = [entry('The entry', 'La anotación'), corrections];

/** The parts of a record's sheets, in the order in which they stand. */
export function templateParts(record: RecordKind): readonly TemplatePart[] {
  return record === 'request' ? request : record === 'agreement' ? agreement : others;
}
