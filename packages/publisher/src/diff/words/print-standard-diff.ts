import { printable } from '@daybook/files';
import { wrapped } from '@daybook/reports/printing';
import type { Diff, DiffStandardChange, Lang } from '@daybook/types';
import type { Paint } from '@daybook/validator';

/** How many changes of one weight are shown, unless all are asked for. */
const SHOWN = 40;

interface Words {
  readonly verdict: Readonly<Record<'nothing-changed' | DiffStandardChange['weight'], string>>;
  readonly headings: Readonly<Record<'privacy' | DiffStandardChange['weight'], string>>;
  readonly counts: (breaking: number, addition: number, clarification: number) => string;
  readonly privacy: (count: number) => string;
  readonly oldData: string;
  readonly readers: Readonly<Record<DiffStandardChange['readers'], string>>;
  readonly whole: string;
  readonly more: (count: number) => string;
}

const WORDS: Readonly<Record<Lang, Words>> = {
  en: {
    verdict: {
      'nothing-changed': 'Nothing changed.',
      clarification: 'Clarification: only words changed.',
      addition: 'Addition: more is allowed, and what was valid stays valid.',
      breaking: 'Breaking: what was written may no longer be valid, or what readers or persons relied on may be gone.',
    },
    headings: { privacy: 'PRIVACY', breaking: 'BREAKING', addition: 'ADDITIONS', clarification: 'ONLY WORDS' },
    counts: (breaking, addition, clarification) =>
      `${breaking} ${breaking === 1 ? 'change breaks' : 'changes break'} something, ${addition} ${addition === 1 ? 'adds' : 'add'} something, ${clarification} ${clarification === 1 ? 'is' : 'are'} of words.`,
    privacy: (count) => `${count} of them ${count === 1 ? 'shows' : 'show'} more people something than before.`,
    oldData: 'old data may be refused',
    readers: {
      unaffected: '',
      'may-meet-new': 'readers may meet something new',
      'may-miss': 'readers may miss something',
    },
    whole: 'as a whole',
    more: (count) => `… and ${count} more: --full or --json shows all`,
  },
  es: {
    verdict: {
      'nothing-changed': 'Nada cambió.',
      clarification: 'Aclaración: solo cambiaron palabras.',
      addition: 'Adición: se permite más, y lo que era válido lo sigue siendo.',
      breaking:
        'Ruptura: lo escrito puede dejar de ser válido, o puede faltar aquello con lo que contaban lectores o personas.',
    },
    headings: { privacy: 'PRIVACIDAD', breaking: 'RUPTURAS', addition: 'ADICIONES', clarification: 'SOLO PALABRAS' },
    counts: (breaking, addition, clarification) =>
      `${breaking} ${breaking === 1 ? 'cambio rompe' : 'cambios rompen'} algo, ${addition} ${addition === 1 ? 'añade' : 'añaden'} algo, ${clarification} ${clarification === 1 ? 'es' : 'son'} de palabras.`,
    privacy: (count) => `${count} de ellos ${count === 1 ? 'muestra' : 'muestran'} algo a más personas que antes.`,
    oldData: 'pueden rechazarse datos anteriores',
    readers: {
      unaffected: '',
      'may-meet-new': 'quien lee puede encontrar algo nuevo',
      'may-miss': 'a quien lee puede faltarle algo',
    },
    whole: 'en su conjunto',
    more: (count) => `… y ${count} más: --full o --json muestra todo`,
  },
};

/** A comparison of two versions of the standard for a person: the verdict, then each change by its weight. */
export function printStandardDiff(
  { verdict, standard_changes: changes }: Diff,
  { lang, paint, isFull }: { readonly lang: Lang; readonly paint: Paint; readonly isFull: boolean },
): string {
  const words = WORDS[lang];
  const of = (weight: DiffStandardChange['weight']) =>
    changes.filter((one) => one.weight === weight && !one.is_privacy);
  const count = (weight: DiffStandardChange['weight']) => changes.filter((one) => one.weight === weight).length;
  const privacy = changes.filter((one) => one.is_privacy);
  const groups = [
    ['privacy', privacy],
    ['breaking', of('breaking')],
    ['addition', of('addition')],
    ['clarification', of('clarification')],
  ] as const;
  return [
    ...wrapped(paint(words.verdict[verdict as 'breaking'], 'strong')),
    ...(changes.length === 0
      ? []
      : wrapped(words.counts(count('breaking'), count('addition'), count('clarification')))),
    ...(privacy.length === 0 ? [] : wrapped(paint(words.privacy(privacy.length), 'error'))),
    ...groups.flatMap(([heading, all]) => {
      if (all.length === 0) return [];
      const shown = isFull ? all : all.slice(0, SHOWN);
      const rest = all.length - shown.length;
      return [
        '',
        words.headings[heading],
        ...shown.flatMap((one) => changeLines(one, words, lang)),
        ...(rest > 0 ? [`  ${words.more(rest)}`] : []),
      ];
    }),
    '',
  ].join('\n');
}

function changeLines(change: DiffStandardChange, words: Words, lang: Lang): string[] {
  const { file, pointer, is_old_data_valid, readers, weight } = change;
  const meaning = [
    ...(is_old_data_valid ? [] : [words.oldData]),
    ...(readers === 'unaffected' ? [] : [words.readers[readers]]),
  ];
  const aside = weight === 'clarification' || meaning.length === 0 ? '' : ` (${meaning.join('; ')})`;
  return [
    `  ${printable(file)} · ${pointer === '' ? words.whole : printable(fieldPath(pointer))}`,
    ...wrapped(printable(`${change.words[lang]}${aside}`), 94, '').map((line) => `      ${line}`),
  ];
}

/** `/properties/asks/items/properties/ask` as people write it: asks.ask. What is no field stays a pointer. */
function fieldPath(pointer: string): string {
  if (!pointer.startsWith('/')) return pointer;
  const path = pointer
    .replace(/^\/\$defs\//, '')
    .replaceAll('/items', '')
    .replaceAll(/\/(?:public_)?properties\//g, '.')
    .replace(/^\./, '');
  return path === '' ? pointer : path;
}
