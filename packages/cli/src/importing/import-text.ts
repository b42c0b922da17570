import { CodeWords, showNumber } from '@daybook/reports/printing';
import importSchema from '@daybook/schemas/v1/import.schema.json' with { type: 'json' };
import type { Import, Lang } from '@daybook/types';
import { alikeTogether } from './alike-together.ts';

const WORDS = {
  en: {
    read: (rows: string, day: string) => `${rows} rows read${day === '' ? '' : `, as of ${day}`}`,
    made: 'Made in',
    cleaned: 'Cleaned, because the right value is certain',
    unresolved: 'Not resolved: nothing was guessed',
    skipped: 'Not taken over',
    more: (count: string) => `… and ${count} more`,
    all: 'Everything is listed in',
    none: 'No row was read, so nothing was written.',
    empty: '(empty)',
    quoted: (text: string) => `"${text}"`,
  },
  es: {
    read: (rows: string, day: string) => `${rows} filas leídas${day === '' ? '' : `, al ${day}`}`,
    made: 'Hecho en',
    cleaned: 'Corregido, porque el valor correcto es seguro',
    unresolved: 'Sin resolver: nada se adivinó',
    skipped: 'No incorporado',
    more: (count: string) => `… y ${count} más`,
    all: 'Todo está enumerado en',
    none: 'No se leyó ninguna fila, así que no se escribió nada.',
    empty: '(vacío)',
    quoted: (text: string) => `«${text}»`,
  },
} as const;

interface CountWords {
  readonly title: string;
  readonly title_es: string;
  readonly codelist?: string;
}

const countWords: Readonly<Record<string, CountWords>> = importSchema.properties.counts.properties;

/** What an import did, for a person: the counts first, then what was cleaned and what stays open. */
export async function importText(summary: Import, out: string, lang: Lang): Promise<string> {
  const words = WORDS[lang];
  if (summary.rows_read === 0) return `${words.none}\n`;
  // Of a single file the name need not stand in every line.
  const only = summary.files.length === 1 ? `${summary.files[0]?.file} · ` : '\n';
  const at = (where: string) => (where.startsWith(only) ? where.slice(only.length) : where);
  const value = (text: string) => words.quoted(text.length > 60 ? `${text.slice(0, 59)}…` : text);
  const part = (title: string, count: number, lines: readonly string[]) =>
    count === 0 ? [] : ['', `${title} (${showNumber(count)})`, ...lines.map((line) => `  ${line}`)];
  const { cleaned, unresolved, skipped } = summary;
  return [
    words.read(showNumber(summary.rows_read), summary.as_of ?? ''),
    '',
    `${words.made} ${out}`,
    ...(await countLines(summary.counts, lang)),
    ...part(
      words.cleaned,
      cleaned.length,
      alikeTogether(
        cleaned.map(({ where, field, from, to }) => ({
          alike: field,
          own: `${at(where)} · ${value(from)} → ${value(to)}`,
        })),
        words.more,
      ),
    ),
    ...part(
      words.unresolved,
      unresolved.length,
      alikeTogether(
        unresolved.map((one) => ({ alike: one.why, own: `${at(one.where)} · ${value(one.value)}` })),
        words.more,
      ),
    ),
    ...part(
      words.skipped,
      skipped.length,
      alikeTogether(
        skipped.map(({ where, why }) => ({ alike: why, own: at(where) })),
        words.more,
      ),
    ),
    '',
    `${words.all} ${out}/import.json`,
    '',
  ].join('\n');
}

/** The counts, by the titles that the schema gives them; codes by their titles, the most frequent first. */
async function countLines(counts: Import['counts'], lang: Lang): Promise<string[]> {
  const codes = await CodeWords.in(lang);
  const line = (count: number, text: string) => `  ${showNumber(count).padStart(9)}  ${text}`;
  const single: string[] = [];
  const split: string[] = [];
  for (const [name, value] of Object.entries(counts)) {
    const words = countWords[name];
    const title = (lang === 'es' ? words?.title_es : words?.title) ?? name;
    if (typeof value === 'number') single.push(line(value, title));
    else {
      const rows = Object.entries(value as Readonly<Record<string, number>>).sort(([, a], [, b]) => b - a);
      const named = rows.map(([code, count]) => line(count, titled(codes, words?.codelist, code, lang)));
      if (named.length > 0) split.push('', title, ...named);
    }
  }
  return [...single, ...split];
}

function titled(codes: CodeWords, list: string | undefined, code: string, lang: Lang): string {
  if (code === '') return WORDS[lang].empty;
  return list === undefined ? code : `${codes.title(list, code)} (${code})`;
}
