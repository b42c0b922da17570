import { closest, personalData } from '@daybook/files';
import type { Words } from '@daybook/types';
import { isDate } from '../schema/forms/is-date.ts';
import { canBeRegraded } from './can-be-regraded.ts';
import { configWords } from './config-words.ts';
import type { Regrade } from './regrade.ts';

/** A defect as far as settings may name it. */
type Known = Parameters<typeof canBeRegraded>[0] & { readonly id: string };

/** What `daybook.config.json` says, or everything that is wrong with it. */
export interface Config {
  readonly regrade: readonly Regrade[];
  readonly faults: readonly Words[];
}

type Json = Readonly<Record<string, unknown>>;

const entryFields = ['rule', 'severity', 'reason', 'until'];
const longestReason = 500;

/**
 * Reads the settings of a check, see `config.schema.json`. `known` are the defects that there are. Where anything is
 * wrong, nothing of it holds: a rule left out by a slip would be a finding that nobody sees.
 */
export function readConfig(text: string, known: readonly Known[]): Config {
  const config = parsed(text);
  if (config === undefined) return { regrade: [], faults: [configWords.notJson] };
  if (!isObject(config) || !Array.isArray(config.rules)) return { regrade: [], faults: [configWords.noRules] };
  const faults = strangers(config, ['$schema', 'rules'], configWords.theFile);
  const named = new Set<unknown>();
  for (const [at, entry] of (config.rules as unknown[]).entries()) {
    const where = configWords.entry(at + 1, isObject(entry) && isPrintable(entry.rule) ? entry.rule : undefined);
    const found = isObject(entry) ? judge(entry, known, where) : [configWords.notAnEntry(where)];
    if (isObject(entry) && named.has(entry.rule)) found.push(configWords.twice(where));
    if (isObject(entry)) named.add(entry.rule);
    faults.push(...found);
  }
  return faults.length > 0 ? { regrade: [], faults } : { regrade: config.rules as Regrade[], faults };
}

function judge(entry: Json, known: readonly Known[], where: Words): Words[] {
  const { rule, severity, reason, until } = entry;
  const faults = strangers(entry, entryFields, where);
  const defect = known.find(({ id }) => id === rule);
  if (defect === undefined) faults.push(unknownRule(rule, known, where));
  else if (!canBeRegraded(defect)) faults.push(configWords.fixed(where, defect.cannotBeRegraded === true));
  if (!['error', 'warning', 'flag', 'off'].includes(severity as string)) faults.push(configWords.wrongSeverity(where));
  if (typeof reason !== 'string' || reason.trim() === '') faults.push(configWords.noReason(where));
  else if ([...reason].length > longestReason) faults.push(configWords.longReason(where, longestReason));
  else if (personalData(reason) !== undefined) faults.push(configWords.personalReason(where));
  if (until !== undefined && !(typeof until === 'string' && isDate(until))) faults.push(configWords.wrongUntil(where));
  return faults;
}

function unknownRule(rule: unknown, known: readonly Known[], where: Words): Words {
  if (typeof rule !== 'string') return configWords.noRule(where);
  return configWords.unknownRule(
    where,
    closest(
      rule,
      known.map(({ id }) => id),
    ),
  );
}

function strangers(object: Json, fields: readonly string[], where: Words): Words[] {
  return Object.keys(object)
    .filter((name) => !fields.includes(name))
    .map((name) => configWords.unknownField(where, isPrintable(name) ? name : '?', closest(name, fields)));
}

const isPrintable = (name: unknown): name is string => typeof name === 'string' && /^[\w$-]{1,80}$/.test(name);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
