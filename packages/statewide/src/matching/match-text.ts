import { printable } from '@daybook/files';
import { showNumber } from '@daybook/reports/printing';
import type { Agency, Lang, Words } from '@daybook/types';
import type { Match, MatchedBy } from './match.ts';

/** How many agencies are sure, ambiguous and unknown, and by name those that a person has to look at. */
export function matchText(matches: readonly Match[], lang: Lang): string {
  const of = (certainty: Match['certainty']) => matches.filter((match) => match.certainty === certainty);
  const [sure, ambiguous, none] = [of('sure'), of('ambiguous'), of('none')];
  const head = heads[lang](
    ...([matches, sure, ambiguous, none].map((list) => showNumber(list.length)) as [string, string, string, string]),
  );
  return `${[
    head,
    ...sums(sure, lang),
    ...list(titles.ambiguous[lang], ambiguous, ({ agency, candidates }) => [
      `  ${nameOf(agency)}: ${candidates[0] === undefined ? '' : by[candidates[0].by][lang]}`,
      ...candidates.map((one) => `    ${nameOf(one.agency)}`),
    ]),
    ...list(titles.none[lang], none, ({ agency }) => [`  ${nameOf(agency)}`]),
  ].join('\n')}\n`;
}

function sums(sure: readonly Match[], lang: Lang): string[] {
  return (['identifier', 'same-name', 'same-kind-and-county'] as const).flatMap((how) => {
    const count = sure.filter(({ candidates }) => candidates[0]?.by === how).length;
    return count === 0 ? [] : [`  ${showNumber(count)}  ${by[how][lang]}`];
  });
}

function list(title: string, matches: readonly Match[], lines: (match: Match) => string[]): string[] {
  return matches.length === 0 ? [] : ['', title, ...matches.flatMap(lines)];
}

/** State, name, type and ORI: enough to look it up elsewhere. */
function nameOf({ state, names, agency_type, identifiers, agency_id }: Agency): string {
  const ori = identifiers.find(({ scheme }) => scheme.startsWith('ori'))?.id ?? agency_id;
  return `${state ?? '--'} ${printable(names[0]?.name ?? agency_id)} (${agency_type}, ${ori})`;
}

const heads = {
  en: (all: string, sure: string, ambiguous: string, none: string) =>
    `${all} ${all === '1' ? 'agency' : 'agencies'}: ${sure} sure, ${ambiguous} ambiguous, ${none} not found. Nothing was guessed.`,
  es: (all: string, sure: string, ambiguous: string, none: string) =>
    `${all} ${all === '1' ? 'agencia' : 'agencias'}: ${sure} seguras, ${ambiguous} ambiguas, ${none} no halladas. No se adivinó nada.`,
};

const titles: Readonly<Record<'ambiguous' | 'none', Words>> = {
  ambiguous: { en: 'Ambiguous, for a person to decide', es: 'Ambiguas, para que decida una persona' },
  none: { en: 'Not found', es: 'No halladas' },
};

const by: Readonly<Record<MatchedBy, Words>> = {
  identifier: { en: 'the same identifier', es: 'el mismo identificador' },
  'same-name': { en: 'the same name after the published table', es: 'el mismo nombre según la tabla publicada' },
  'same-kind-and-county': { en: 'the one sheriff of the same county', es: 'el único alguacil del mismo condado' },
  'name-shared': { en: 'several have this name', es: 'varias tienen este nombre' },
  'county-differs': { en: 'the same name in another county', es: 'el mismo nombre en otro condado' },
  'kind-differs': {
    en: 'the same place, and the kind of agency differs or is not known',
    es: 'el mismo lugar, y el tipo de agencia es otro o no se conoce',
  },
  'place-word-differs': {
    en: 'Township, Borough or the like differs',
    es: 'cambia Township, Borough o similar',
  },
  'spelled-otherwise': { en: 'spelled a little otherwise', es: 'escrito un poco distinto' },
};
