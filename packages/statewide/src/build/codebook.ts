import type { Lang, Words } from '@daybook/types';
import type { DatasetTable } from '../dataset/dataset-table.ts';
import { dataset } from '../dataset/index.ts';

/** The codebook of the dataset as a page: every table, what a row of it is, and every column. */
export function codebook(lang: Lang): string {
  const say = (words: Words) => words[lang];
  return [`# ${say(TITLE)}`, '', say(LEAD), '', ...dataset.flatMap((table) => chapter(table, lang))].join('\n');
}

const TITLE: Words = { en: 'Codebook', es: 'Libro de códigos' };
const LEAD: Words = {
  en: 'Codes are from the lists of the Daybook standard, whose names stand in the column “Codes”; `npx daybook explain <code>` says what one means. A figure that is not there is never zero.',
  es: 'Los códigos son de las listas del estándar Daybook, cuyos nombres están en la columna «Códigos»; `npx daybook explain <código>` dice qué significa uno. Una cifra que falta nunca es cero.',
};
const HEADS: Readonly<Record<Lang, string>> = {
  en: '| column | | what it says | Codes |',
  es: '| columna | | qué dice | Códigos |',
};
const KINDS: Readonly<Record<Lang, Readonly<Record<string, string>>>> = {
  en: { text: 'text', integer: 'whole number', boolean: 'true or false', date: 'day' },
  es: { text: 'texto', integer: 'número entero', boolean: 'verdadero o falso', date: 'día' },
};
const KEY: Words = { en: 'Told apart by', es: 'Se distinguen por' };
const MAY_LACK: Words = { en: 'may be empty', es: 'puede estar vacío' };

function chapter({ name, title, row, columns, key }: DatasetTable, lang: Lang): string[] {
  return [
    `## ${title[lang]} (\`${name}\`)`,
    '',
    `${row[lang]} ${KEY[lang]}: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    '',
    HEADS[lang],
    '|---|---|---|---|',
    ...columns.map((column) => {
      const kind = KINDS[lang][column.kind];
      const lack = column.nullable === false ? '' : `, ${MAY_LACK[lang]}`;
      return `| \`${column.name}\` | ${kind}${lack} | ${column.description[lang].replaceAll('|', '\\|')} | ${column.codelist ?? ''} |`;
    }),
    '',
  ];
}
