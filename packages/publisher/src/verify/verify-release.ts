import { verifyChecks } from './checks/index.ts';
import type { Outcome } from './outcome.ts';
import type { Verified, VerifiedCheck } from './verified.ts';
import type { VerifyCheck } from './verify-check.ts';
import { VerifyFacts, type VerifyOptions } from './verify-facts.ts';
import type { VerifySource } from './verify-source.ts';

/**
 * Verifies a release by what was published alone: files, signature, key, chain, stated changes, recounts. Nothing in the
 * release makes it throw; what is wrong there is said.
 *
 * @throws Error of the file system where a file of it cannot be read.
 */
export async function verifyRelease(source: VerifySource, options: VerifyOptions): Promise<Verified> {
  const facts = await VerifyFacts.gather(source, options);
  const checks: VerifiedCheck[] = [];
  for (const check of verifyChecks.filter((one) => one.isAsked?.(facts) ?? true)) {
    const { id, title } = check;
    checks.push({ id, title, ...(await outcomeOf(check, facts, options)) });
  }
  const isKnown = checks.some(({ id, result }) => id === 'key-known' && result === 'holds');
  const isSigned = checks.some(({ id, result }) => id === 'signature-holds' && result === 'holds');
  const verdict = checks.some(({ result }) => result === 'fails')
    ? 'failed'
    : isKnown && isSigned
      ? 'verified'
      : 'key-not-known';
  return { verdict, name: source.name, checks };
}

async function outcomeOf(check: VerifyCheck, facts: VerifyFacts, { recount = true }: VerifyOptions): Promise<Outcome> {
  if (recount || check.readsRecords !== true) return check.run(facts);
  return { result: 'not-checked', said: { en: 'Left out: --no-recount.', es: 'Omitido: --no-recount.' } };
}
