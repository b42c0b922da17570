import { printable } from '@daybook/files';
import type { Lang, Words } from '@daybook/types';
import { limitWords } from './limit-words.ts';
import type { Verified, VerifiedCheck } from './verified.ts';

/** How many things that speak against one check are listed. */
const MOST = 20;

/** The result of a verification in plain words. */
export function verifiedText({ verdict, name, checks }: Verified, lang: Lang): string {
  const isPartly = verdict !== 'failed' && checks.some(({ result }) => result === 'not-checked');
  const head = `${heads[verdict][lang].replace('{name}', printable(name))}${isPartly ? ` ${PARTLY[lang]}` : ''}`;
  return `${[head, checks.map((check) => checkText(check, lang)).join('\n'), limitWords[lang]].join('\n\n')}\n`;
}

const PARTLY: Words = {
  en: 'Not everything was checked: see what is marked.',
  es: 'No se verificó todo: vea lo que está marcado.',
};

const heads: Readonly<Record<Verified['verdict'], Words>> = {
  verified: {
    en: 'Verified: {name}. Nothing was found that speaks against it.',
    es: 'Verificada: {name}. No se encontró nada en su contra.',
  },
  'key-not-known': {
    en: 'Not verified: {name}. Nothing speaks against it, but who signed it is not known.',
    es: 'Sin verificar: {name}. No hay nada en su contra, pero no se sabe quién la firmó.',
  },
  failed: {
    en: 'Not verified: {name}. Do not rely on it before this is cleared up with the publisher.',
    es: 'Sin verificar: {name}. No la use antes de aclararlo con quien publica.',
  },
};

const not: Readonly<Record<'fails' | 'not-checked', Words>> = {
  fails: { en: 'Does not hold', es: 'No se cumple' },
  'not-checked': { en: 'Not checked', es: 'Sin verificar' },
};
const marks = { holds: '✔', fails: '✖', 'not-checked': '–' } as const;

function checkText({ result, title, said, found = [] }: VerifiedCheck, lang: Lang): string {
  const head = result === 'holds' ? title[lang] : `${not[result][lang]}: ${title[lang]}`;
  const listed = found.slice(0, MOST).map((one) => `      ${printable(one[lang])}`);
  const more = found.length - listed.length;
  if (more > 0) listed.push(lang === 'es' ? `      … y ${more} más` : `      … and ${more} more`);
  return [`${marks[result]} ${head}`, `    ${printable(said[lang])}`, ...listed].join('\n');
}
