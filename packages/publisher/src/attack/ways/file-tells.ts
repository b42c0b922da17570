import type { Words } from '@daybook/types';
import type { Part } from '../reading/part.ts';
import type { Way, WayLeak } from '../way.ts';

/** What files say beside their content: who made them, when, where. */
export const fileTells: Way = {
  id: 'file-tells',
  title: { en: 'What a file says of its making', es: 'Lo que un archivo dice de cómo se hizo' },
  why: {
    en: 'Authors, clocks, folders and hidden sheets tell who worked on which case, and when.',
    es: 'Autores, relojes, carpetas y hojas ocultas dicen quién trabajó en qué caso, y cuándo.',
  },
  cure: {
    en: 'Write the file anew with `daybook publish`, which writes none of it.',
    es: 'Escribir el archivo de nuevo con `daybook publish`, que no escribe nada de eso.',
  },
  unit: { en: 'files', es: 'archivos' },
  try({ release }) {
    return { looked_at: release.parts.length, leaks: release.parts.flatMap((part) => told(part)) };
  },
};

function told(part: Part): WayLeak[] {
  const say = (en: string, es: string): WayLeak => ({ file: part.label, message: { en, es } });
  const text = part.packed === undefined ? new TextDecoder().decode(part.bytes) : '';
  const name = part.label.toLowerCase();
  const leaks: WayLeak[] = [];
  if (part.packed !== undefined) {
    for (const note of part.beside)
      if (note.startsWith('gzip '))
        leaks.push(say('It holds the second in which it was packed.', 'Contiene el segundo en que se comprimió.'));
      else if (/^\d+\/\d+$/.test(note)) {
        if (!isPlainTime(note))
          leaks.push(say('A time of day stands beside its parts.', 'Junto a sus partes hay una hora del día.'));
      } else
        leaks.push(
          say('A name or remark stands beside its content.', 'Junto a su contenido hay un nombre o una nota.'),
        );
    return leaks;
  }
  if (/\/docprops\/(?:core|app|custom)\.xml$/.test(name.replace(/ › /g, '/')))
    for (const [tag, words] of Object.entries(properties)) {
      const value = new RegExp(`<(?:\\w+:)?${tag}[^>]*>([^<]+)<`, 'i').exec(text)?.[1]?.trim();
      if (value !== undefined && value !== '' && !plain.test(value))
        leaks.push(say(`It holds ${words.en}.`, `Contiene ${words.es}.`));
    }
  if (
    /\/(?:comments\d*|threadedcomments?\/?\w*|persons?\/person|customxml\/item\d+)\.xml$/.test(
      name.replace(/ › /g, '/'),
    )
  )
    leaks.push(
      say(
        'The workbook holds comments, or data beside its sheets.',
        'El libro contiene comentarios, o datos fuera de sus hojas.',
      ),
    );
  if (/workbook\.xml$/.test(name) && /<sheet\b[^>]*\bstate="(?:veryH|h)idden"/.test(text))
    leaks.push(say('The workbook has a hidden sheet.', 'El libro tiene una hoja oculta.'));
  if (/worksheets\/[^/]+\.xml$/.test(name) && /<(?:row|col)\b[^>]*\bhidden="(?:1|true)"/.test(text))
    leaks.push(say('The sheet has hidden rows or columns.', 'La hoja tiene filas o columnas ocultas.'));
  if (/\.html?$/.test(name)) leaks.push(...toldByPage(text, say));
  if (folder.test(text))
    leaks.push(say("It names a folder of somebody's machine.", 'Nombra una carpeta del equipo de alguien.'));
  return leaks;
}

function toldByPage(text: string, say: (en: string, es: string) => WayLeak): WayLeak[] {
  const found: [RegExp, string, string][] = [
    [/<!--/, 'The page has remarks in its source.', 'La página tiene notas en su código.'],
    [
      /<meta\b[^>]*\bname="?(?:author|generator)/i,
      'The page names its author or program.',
      'La página nombra a su autor o programa.',
    ],
    [
      /<script\b|<template\b/i,
      'The page holds a script, which may hold data.',
      'La página contiene un programa, que puede contener datos.',
    ],
    [
      /<[a-z][^>]*\s(?:data-[a-z-]+=|hidden(?=[\s>=])|style="[^"]*(?:display:\s*none|visibility:\s*hidden))/i,
      'The page holds what it does not show.',
      'La página contiene lo que no muestra.',
    ],
  ];
  return found.flatMap(([form, en, es]) => (form.test(text) ? [say(en, es)] : []));
}

const properties: Readonly<Record<string, Words>> = {
  creator: { en: 'the name of its author', es: 'el nombre de su autor' },
  lastModifiedBy: { en: 'the name of who changed it last', es: 'el nombre de quien lo cambió al final' },
  manager: { en: 'the name of a manager', es: 'el nombre de un responsable' },
  company: { en: 'the name of a company', es: 'el nombre de una empresa' },
  description: { en: 'a remark', es: 'una nota' },
  keywords: { en: 'keywords', es: 'palabras clave' },
};

/** The program's own name tells of no one. */
const plain = /^(?:daybook|hucre)$/i;

/** A folder of a person, a machine or a share. */
const folder =
  /(?:^|[\s"'(>=])(?:\/(?:home|Users|tmp|mnt|var|root|Volumes)\/[\w.-]+|[A-Z]:\\[\w .-]+\\|\\\\[\w.-]+\\[\w$.-]+)|file:\/\/\/?\w/m;

/** Midnight, or the first day that a zip file can hold: no clock stood behind it. */
function isPlainTime(note: string): boolean {
  const [date, clock] = note.split('/').map(Number);
  return clock === 0 || date === 0x21 || date === 0;
}
