import { maskPersonalData, printable, readColumnMap, type SuggestedMap } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';

const WORDS = {
  en: {
    read: (row: string, rows: string) => `headings in row ${row}, ${rows} rows looked at`,
    sure: { certain: 'certain', likely: 'likely', guess: 'a guess', 'not-matched': 'not matched' },
    drop: 'not read',
    groups: 'tells rows together',
    noLog: 'No column certainly tells a paper, an ask or a decision. Perhaps these rows are no requests.',
    source: (id: string, file: string) =>
      `Files like this are read without a map: daybook import ${id} ${file} --out FOLDER`,
    questions: (count: string) => `Questions to answer, each a "?" in the map (${count})`,
    none: 'Nothing is left to answer. Look the map through all the same.',
    written: (out: string) => `The map is in ${out}`,
    notWritten: (file: string) => `To write the map, type: daybook import columns ${file} --suggest -o map.json`,
    next: (file: string, out: string) => `Then type: daybook import columns ${file} --map ${out} --out FOLDER`,
  },
  es: {
    read: (row: string, rows: string) => `encabezados en la fila ${row}, ${rows} filas miradas`,
    sure: { certain: 'seguro', likely: 'probable', guess: 'conjetura', 'not-matched': 'sin par' },
    drop: 'no se lee',
    groups: 'reúne filas',
    noLog:
      'Ninguna columna indica con seguridad un documento, una petición o una decisión. Tal vez estas filas no sean solicitudes.',
    source: (id: string, file: string) => `Estos archivos se leen sin mapa: daybook import ${id} ${file} --out CARPETA`,
    questions: (count: string) => `Preguntas por contestar, cada una un «?» en el mapa (${count})`,
    none: 'No queda nada por contestar. Revise el mapa de todos modos.',
    written: (out: string) => `El mapa está en ${out}`,
    notWritten: (file: string) =>
      `Para escribir el mapa, escriba: daybook import columns ${file} --suggest -o map.json`,
    next: (file: string, out: string) => `Después escriba: daybook import columns ${file} --map ${out} --out CARPETA`,
  },
} as const;

/** What a suggestion is said with. */
interface Said {
  readonly file: string;
  readonly out: string | undefined;
  readonly lang: Lang;
}

/** A proposed map for a person: each heading with what it is taken for, how sure that is, and why; then what to answer. */
export function suggestText(made: SuggestedMap, { file, out, lang }: Said): string {
  const words = WORDS[lang];
  const { questions } = readColumnMap(JSON.stringify(made.map));
  const groups = (made.map.group_by ?? []) as readonly string[];
  const rows = made.columns.map(({ heading, column, drop, sure, why }) => {
    const isTaken = sure === 'certain' || sure === 'likely';
    const target = groups.includes(heading)
      ? words.groups
      : drop !== undefined
        ? words.drop
        : isTaken && column
          ? column
          : '?';
    return [printable(maskPersonalData(heading)), target, words.sure[sure], why[lang]] as const;
  });
  const width = (at: 0 | 1 | 2) => Math.min(40, Math.max(...rows.map((row) => row[at].length)));
  const [first, second, third] = [width(0), width(1), width(2)];
  return [
    [file, made.sheet, words.read(showNumber(made.headingRow), showNumber(made.rows))].filter(Boolean).join(' · '),
    '',
    ...rows.map(([heading, target, sure, why]) =>
      `  ${heading.padEnd(first)}  ${target.padEnd(second)}  ${sure.padEnd(third)}  ${why}`.trimEnd(),
    ),
    '',
    ...(made.isNoLog ? [words.noLog] : []),
    ...(made.source === undefined ? [] : [words.source(made.source, file)]),
    ...(made.isNoLog || made.source !== undefined ? [''] : []),
    ...(questions.length === 0
      ? [words.none]
      : [words.questions(showNumber(questions.length)), ...questions.map((one) => `  ${printable(one[lang])}`)]),
    '',
    ...(out === undefined ? [words.notWritten(file)] : [words.written(out), words.next(file, out)]),
    '',
  ].join('\n');
}
