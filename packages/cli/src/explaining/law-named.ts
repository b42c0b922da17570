import { shippedLaw, shippedRegimes } from '@daybook/reports';
import type { Lang } from '@daybook/types';
import { titles } from '@daybook/types/titles/en';
import { titles as titlesEs } from '@daybook/types/titles/es';
import type { Meaning } from './meanings-of.ts';

const span = ({ from, to }: { from?: string; to?: string }) => `${from ?? '?'} – ${to ?? ''}`.trim();

/** A legal profile or a reporting law by its id, with the mark of each statement. */
export async function lawNamed(name: string, lang: Lang): Promise<Meaning[]> {
  const words = lang === 'es' ? titlesEs : titles;
  const profiles = shippedLaw
    .filter(({ law_id }) => law_id === name)
    .map((law): Meaning => {
      const duties = law.duties.map(
        (duty) =>
          `  ${duty.asks.join(', ')}: ${words['local-duty'][duty.duty]?.[0] ?? duty.duty} · ${span(duty)} · ${duty.citation.text} (${duty.verification})`,
      );
      const clocks = law.hold_clocks.map(
        (clock) =>
          `  ${words['hold-clock'][clock.clock]?.[0] ?? clock.clock} · ${span(clock)} · ${clock.citation.text} (${clock.verification})`,
      );
      const provisions = law.provisions.map(
        (one) =>
          `  ${words['policy-provision'][one.provision]?.[0] ?? one.provision} · ${span(one)} · ${one.citation.text} (${one.verification})`,
      );
      return {
        kind: 'law',
        name,
        text: [law.title[lang], `${name} · ${law.as_of}`, '', ...duties, ...clocks, ...provisions].join('\n'),
      };
    });
  const regimes = shippedRegimes
    .filter(({ regime_id }) => regime_id === name)
    .map((regime): Meaning => {
      const elements = regime.elements.map((element) => `  ${element.title[lang]} (${element.verification})`);
      return {
        kind: 'regime',
        name,
        text: [regime.title[lang], `${name} · ${regime.citation.text}`, '', ...elements].join('\n'),
      };
    });
  return [...profiles, ...regimes];
}

export async function lawNames(): Promise<string[]> {
  return [...shippedLaw.map(({ law_id }) => law_id), ...shippedRegimes.map(({ regime_id }) => regime_id)];
}
