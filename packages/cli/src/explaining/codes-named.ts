import { CodeWords } from '@daybook/reports/printing';
import codes from '@daybook/schemas/codelists/codes.schema.json' with { type: 'json' };
import { type CodelistName, codelists, type Lang } from '@daybook/types';
import type { Meaning } from './meaning.ts';

/** A code of one or more codelists, or a whole codelist by its name. */
export async function codesNamed(typed: string, lang: Lang): Promise<Meaning[]> {
  const words = await CodeWords.in(lang);
  const lists = Object.keys(codelists) as CodelistName[];
  // `ask/hold-custody`, as this command prints it, names the code of one list.
  const [, only, code = typed] = /^([a-z0-9-]+)\/([a-z0-9-]+)$/.exec(typed) ?? [];
  const found = lists
    .filter((list) => only === undefined || list === only)
    .flatMap((list) => words.list(list).flatMap(([one, title, text]) => (one === code ? [{ list, title, text }] : [])))
    .map(({ list, title, text }): Meaning => {
      const name = `${list}/${code}`;
      const head = `${listTitle(list, lang).title}: ${code}`;
      return { kind: 'code', name, text: [title, head, '', text, ...publicAs(list, code, words, lang)].join('\n') };
    });
  return Object.hasOwn(codelists, typed) ? [...found, codelist(typed as CodelistName, words, lang)] : found;
}

function codelist(list: CodelistName, words: CodeWords, lang: Lang): Meaning {
  const { title, text } = listTitle(list, lang);
  const rows = words.list(list);
  const width = Math.max(...rows.map(([code]) => code.length));
  const lines = rows.map(([code, codeTitle]) => `  ${code.padEnd(width)}  ${codeTitle}`);
  const kind = lang === 'es' ? 'lista de códigos' : 'codelist';
  return { kind: 'codelist', name: list, text: [title, `${list} · ${kind}`, '', text, '', ...lines].join('\n') };
}

function listTitle(list: CodelistName, lang: Lang): { title: string; text: string } {
  const { title, title_es, description, description_es } = codes.$defs[list];
  return lang === 'es' ? { title: title_es, text: description_es } : { title, text: description };
}

function publicAs(list: CodelistName, code: string, words: CodeWords, lang: Lang): string[] {
  const parent = codelists[list].codes.find((one) => one.code === code)?.public_as;
  if (parent === undefined) return [];
  const shown = `"${words.title(list, parent)}" (${parent})`;
  return [lang === 'es' ? `En público aparece como ${shown}.` : `In public it appears as ${shown}.`];
}
