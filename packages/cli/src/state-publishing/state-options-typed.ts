import type { StateSettings } from '@daybook/statewide/duckdb';
import { approvalsTyped } from '../publishing/approvals-typed.ts';
import { momentTyped } from '../publishing/moment-typed.ts';
import { periodsTyped } from '../publishing/periods-typed.ts';
import { UsageFault } from '../terminal/usage-fault.ts';

/** What was typed about a state's release. */
interface StateOptions {
  readonly out: string;
  readonly key: string;
  /** The quarters; nothing where none was typed. */
  readonly periods: readonly string[] | undefined;
  /** The folder of the release before. */
  readonly previous: string | undefined;
  readonly settings: Omit<StateSettings, 'periods'>;
}

/** @throws UsageFault for what is missing or cannot be meant. */
export function stateOptionsTyped(options: Readonly<Record<string, unknown>>, now: Date): StateOptions {
  const published_at = momentTyped(options.publishedAt, undefined, now);
  const on = published_at.slice(0, 10);
  const single_approver = options.singleApprover === true;
  return {
    out: textTyped(options.out, {
      en: 'Say where the release goes.\nType: --out public/2026-q2',
      es: 'Diga dónde va la publicación.\nEscriba: --out public/2026-q2',
    }),
    key: textTyped(options.key, {
      en: 'Name the key of the oversight body, or make the first one.\nType: daybook keys init --agency us-zz-ovrsight -o oversight.key.json',
      es: 'Indique la clave del organismo de supervisión, o cree la primera.\nEscriba: daybook keys init --agency us-zz-ovrsight -o oversight.key.json',
    }),
    periods: options.period === undefined ? undefined : periodsTyped(options.period, on),
    previous: typeof options.previous === 'string' ? options.previous : undefined,
    settings: {
      published_at,
      office: textTyped(options.office, {
        en: 'Name the office that publishes.\nType: --office "Office of Oversight"',
        es: 'Indique la oficina que publica.\nEscriba: --office "Oficina de Supervisión"',
      }),
      license: typeof options.license === 'string' ? options.license : 'CC0-1.0',
      single_approver,
      approvals: approvalsTyped(options.approved, single_approver, on),
    },
  };
}

function textTyped(typed: unknown, words: ConstructorParameters<typeof UsageFault>[0]): string {
  if (typeof typed === 'string' && typed !== '' && typed !== '-') return typed;
  throw new UsageFault(words);
}
