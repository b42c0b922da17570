import { shippedLaw, shippedRegimes } from '@daybook/reports';
import { CodeWords } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import type { Meaning } from './meaning.ts';

interface Statement {
  readonly from?: string;
  readonly to?: string;
  readonly citation: { readonly text: string };
  readonly verification: string;
  readonly status?: string;
}

const WORDS = {
  en: {
    from: (day: string) => `from ${day}`,
    to: (day: string) => `until ${day}`,
    all: 'Every ask',
    duties: 'Asks',
    clocks: 'Holds',
    provisions: 'Provisions',
    law: 'law of a place, as of',
    regime: 'reporting law',
    elements: 'It asks for',
  },
  es: {
    from: (day: string) => `desde ${day}`,
    to: (day: string) => `hasta ${day}`,
    all: 'Toda petición',
    duties: 'Peticiones',
    clocks: 'Retenciones',
    provisions: 'Disposiciones',
    law: 'ley de un lugar, al',
    regime: 'ley de informes',
    elements: 'Pide',
  },
} as const;

/** A legal profile or a reporting law by its id, with the mark of each statement. */
export async function lawNamed(name: string, lang: Lang): Promise<Meaning[]> {
  const codes = await CodeWords.in(lang);
  const words = WORDS[lang];
  const line = (said: string, statement: Statement) => `  ${[said, ...details(statement, codes, lang)].join(' · ')}`;
  const part = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  const profiles = shippedLaw
    .filter(({ law_id }) => law_id === name)
    .map((law): Meaning => {
      const asks = (of: readonly string[]) =>
        of.includes('all') ? words.all : of.map((ask) => codes.title('ask', ask)).join('; ');
      const text = [
        law.title[lang],
        `${name} · ${words.law} ${law.as_of}`,
        ...part(
          words.duties,
          law.duties.map((duty) => line(`${asks(duty.asks)}: ${codes.title('local-duty', duty.duty)}`, duty)),
        ),
        ...part(
          words.clocks,
          law.hold_clocks.map((clock) => line(codes.title('hold-clock', clock.clock), clock)),
        ),
        ...part(
          words.provisions,
          law.provisions.map((one) => line(codes.title('policy-provision', one.provision), one)),
        ),
      ];
      return { kind: 'law', name, text: text.join('\n') };
    });
  const regimes = shippedRegimes
    .filter(({ regime_id }) => regime_id === name)
    .map((regime): Meaning => {
      const elements = regime.elements.map(
        ({ title, verification }) => `  ${title[lang]} (${codes.title('verification', verification).toLowerCase()})`,
      );
      const text = [regime.title[lang], `${name} · ${words.regime}`, '', regime.citation.text, '', words.elements];
      return { kind: 'regime', name, text: [...text, ...elements].join('\n') };
    });
  return [...profiles, ...regimes];
}

/** When a statement holds, where it stands, and how sure that is. A status is said where it is not simply in force. */
function details({ from, to, status, citation, verification }: Statement, codes: CodeWords, lang: Lang): string[] {
  const words = WORDS[lang];
  return [
    ...(status === undefined || status === 'in-force' ? [] : [codes.title('provision-status', status)]),
    ...(from === undefined ? [] : [words.from(from)]),
    ...(to === undefined ? [] : [words.to(to)]),
    `${citation.text} (${codes.title('verification', verification).toLowerCase()})`,
  ];
}

export function lawNames(): string[] {
  return [...shippedLaw.map(({ law_id }) => law_id), ...shippedRegimes.map(({ regime_id }) => regime_id)];
}
