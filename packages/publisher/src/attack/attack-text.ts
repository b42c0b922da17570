import { printable } from '@daybook/files';
import type { Lang, Words } from '@daybook/types';
import type { AttackResult, Leak } from './attack-result.ts';

/** So many leaks of one way are printed; all are counted. */
const MOST = 5;

/** What came of an attack, as a person reads it. No character in it commands a terminal. */
export function attackText(result: AttackResult, lang: Lang): string {
  const { release, thresholds, leaks, unsettled } = result;
  const say = (words: Words) => words[lang];
  const bad = leaks.length + unsettled.length;
  const lines = [
    `${release}: ${say(bad === 0 ? NOTHING : foundSo(leaks.length, unsettled.length))}`,
    say(heldTo(thresholds)),
    ...[...byWay(leaks).values()].flatMap((own) => leakLines(own, result, lang)),
    ...(unsettled.length === 0
      ? []
      : ['', say(UNSETTLED), ...unsettled.slice(0, MOST).map(({ file, cell }) => `  ${file} · ${cell}`)]),
    '',
    say(TRIED),
    ...result.tried
      .filter(({ looked_at }) => looked_at > 0)
      .map(
        ({ title, looked_at, unit, leaks: count }) =>
          `  ${say(title)}: ${say(told(count))} (${say(unit)}: ${looked_at})`,
      ),
    ...(result.not_tried.length === 0 ? [] : ['', say(NOT_TRIED)]),
    ...result.not_tried.map(({ title, reason }) => `  ${say(title)}: ${say(reason)}`),
    '',
    say(LIMIT),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

function byWay(leaks: readonly Leak[]): Map<string, Leak[]> {
  const ways = new Map<string, Leak[]>();
  for (const leak of leaks) {
    const own = ways.get(leak.way) ?? [];
    own.push(leak);
    ways.set(leak.way, own);
  }
  return ways;
}

function leakLines(leaks: readonly Leak[], { release, tried }: AttackResult, lang: Lang): string[] {
  const [first] = leaks;
  if (first === undefined) return [];
  const own = tried.find(({ way }) => way === first.way);
  const more = leaks.length - MOST;
  return [
    '',
    `${own?.title[lang]} (${first.way})`,
    `  ${own?.why[lang]}`,
    ...leaks
      .slice(0, MOST)
      .flatMap((leak) => [
        `  ${placeText(leak, release, lang)}`,
        `    ${leak.message[lang]}`,
        ...(leak.proof ?? []).slice(0, 4).map((line) => `      ${line[lang]}`),
      ]),
    ...(more > 0 ? [`  ${lang === 'es' ? `y ${more} más` : `and ${more} more`}`] : []),
    `  ${lang === 'es' ? 'Qué lo cura' : 'What cures it'}: ${first.cure[lang]}`,
  ];
}

function placeText({ release, file, line, column, cell }: Leak, attacked: string, lang: Lang): string {
  const row = lang === 'es' ? 'línea' : 'line';
  return [
    ...(release === attacked ? [] : [release]),
    file,
    ...(line === undefined ? [] : [`${row} ${line}`]),
    ...(cell !== undefined ? [cell] : column === undefined ? [] : [column]),
  ].join(' · ');
}

const NOTHING: Words = { en: 'nothing found', es: 'no se encontró nada' };
const TRIED: Words = { en: 'What was tried', es: 'Qué se intentó' };
const NOT_TRIED: Words = { en: 'What could not be tried', es: 'Qué no se pudo intentar' };
const UNSETTLED: Words = {
  en: 'Of these hidden figures neither safety nor a leak could be proven: do not publish them so.',
  es: 'De estas cifras ocultas no se pudo probar ni que están a salvo ni que se filtran: no las publique así.',
};
const LIMIT: Words = {
  en: 'What this attacker does not find, one who knows the persons may.',
  es: 'Lo que este atacante no encuentra, puede encontrarlo quien conoce a las personas.',
};

function foundSo(leaks: number, unsettled: number): Words {
  const en = [
    ...(leaks > 0 ? [leaks === 1 ? '1 leak' : `${leaks} leaks`] : []),
    ...(unsettled > 0 ? [`${unsettled} figures not settled`] : []),
  ];
  const es = [
    ...(leaks > 0 ? [leaks === 1 ? '1 filtración' : `${leaks} filtraciones`] : []),
    ...(unsettled > 0 ? [`${unsettled} cifras sin resolver`] : []),
  ];
  return { en: en.join(', '), es: es.join(', ') };
}

const told = (count: number): Words =>
  count === 0
    ? { en: 'nothing', es: 'nada' }
    : { en: count === 1 ? '1 leak' : `${count} leaks`, es: count === 1 ? '1 filtración' : `${count} filtraciones` };

const heldTo = ({ k_anonymity, small_cell }: AttackResult['thresholds']): Words => ({
  en: `Held to what it states: groups of ${k_anonymity} in the log, no figure about persons under ${small_cell}.`,
  es: `Según lo que declara: grupos de ${k_anonymity} en la bitácora, ninguna cifra sobre personas menor que ${small_cell}.`,
});
