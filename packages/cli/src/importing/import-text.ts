import type { Import, Lang } from '@daybook/types';

const WORDS = {
  en: {
    read: 'rows read',
    files: 'Made',
    cleaned: 'Cleaned',
    unresolved: 'Not resolved',
    skipped: 'Not taken over',
    more: 'more, in',
    written: 'Written to',
    none: 'Nothing was written.',
    cleanedHow: (field: string, from: string, to: string) => `${field}: "${from}" → "${to}"`,
  },
  es: {
    read: 'filas leídas',
    files: 'Resultado',
    cleaned: 'Corregido',
    unresolved: 'Sin resolver',
    skipped: 'No incorporado',
    more: 'más, en',
    written: 'Escrito en',
    none: 'No se escribió nada.',
    cleanedHow: (field: string, from: string, to: string) => `${field}: «${from}» → «${to}»`,
  },
} as const;

const SHOWN = 10;

/** What an import did, for a person: the counts first, then what was cleaned and what stays open. */
export function importText(summary: Import, out: string | undefined, lang: Lang): string {
  const words = WORDS[lang];
  const number = (value: number) => value.toLocaleString(lang === 'es' ? 'es-US' : 'en-US');
  const part = (title: string, lines: readonly string[]) =>
    lines.length === 0
      ? []
      : [
          '',
          `${title}: ${number(lines.length)}`,
          ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
          ...(lines.length > SHOWN
            ? [`  … ${number(lines.length - SHOWN)} ${words.more} ${out ?? '.'}/import.json`]
            : []),
        ];
  const counts = Object.entries(summary.counts).flatMap(([name, value]): string[] =>
    typeof value === 'number'
      ? [`  ${number(value).padStart(10)}  ${name.replaceAll('_', ' ')}`]
      : Object.entries(value as Readonly<Record<string, number>>).map(
          ([code, count]) =>
            `  ${number(count).padStart(10)}  ${name.replace('by_', '').replaceAll('_', ' ')}: ${code === '' ? '""' : code}`,
        ),
  );
  return [
    `${number(summary.rows_read)} ${words.read}`,
    '',
    `${words.files}:`,
    ...counts,
    ...part(
      words.cleaned,
      summary.cleaned.map(({ where, field, from, to }) => `${where} · ${words.cleanedHow(field, from, to)}`),
    ),
    ...part(
      words.unresolved,
      summary.unresolved.map(({ where, value, why }) => `${where} · "${value}" · ${why}`),
    ),
    ...part(
      words.skipped,
      summary.skipped.map(({ where, why }) => `${where} · ${why}`),
    ),
    '',
    out === undefined ? words.none : `${words.written} ${out}`,
    '',
  ].join('\n');
}
