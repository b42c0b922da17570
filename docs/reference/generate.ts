import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Defect, LegalProfile, Regime, Words } from '@daybook/types';
import { defects, rules } from '@daybook/validator';

const root = join(import.meta.dirname, '../..');
const MADE = (from: string) => `<!-- Generated from ${from} by \`npm run generate\`. Do not edit. -->\n`;

/** Generated text stands in pages that a site builder reads too: neither tags nor templates may come alive. */
const plain = (text: string) => text.replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;').replaceAll('|', '\\|');

const SEVERITY = { error: 'error', warning: 'warning', flag: 'flag: a question for oversight, never a finding that a law was broken' };

function messagesOf({ message }: Defect): readonly [string, Words][] {
  return 'en' in message ? [['', message as Words]] : Object.entries(message as Readonly<Record<string, Words>>);
}

function examplesOf(id: string): string[] {
  const folder = `schemas/v1/tests/rules/${id}`;
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder)).sort().map((file) => {
    const { title } = JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as { title?: string };
    return `- [${file.replace('.json', '')}](../../../${folder}/${file})${title === undefined ? '' : `: ${plain(title)}`}`;
  });
}

function page(defect: Defect): string {
  const { id, severity, title, why, fix, basis = [] } = defect;
  const part = (lang: 'en' | 'es', words: readonly [why: string, fix: string]) => [
    `## ${plain(title[lang])}`,
    '',
    ...messagesOf(defect).map(([, message]) => `> ${plain(message[lang])}\n`),
    `**${words[0]}** ${plain(why[lang])}`,
    '',
    `**${words[1]}** ${plain(fix[lang])}`,
    '',
  ];
  const examples = examplesOf(id);
  return [
    MADE(`the rule ${id}`),
    `# ${id}`,
    '',
    `Severity: ${SEVERITY[severity]}. Since ${defect.since}.`,
    '',
    ...part('en', ['Why it matters.', 'How to fix it.']),
    ...part('es', ['Por qué importa.', 'Cómo corregirlo.']),
    ...(basis.length === 0 ? [] : ['## Rests on', '', ...basis.map(({ citation, verification }) => `- ${plain(citation)} (${verification})`), '']),
    ...(examples.length === 0 ? [] : ['## Examples', '', ...examples, '']),
  ].join('\n');
}

function rulesIndex(all: readonly Defect[]): string {
  const isRule = new Set(rules.map(({ id }) => id));
  const table = (list: readonly Defect[]) => ['| id | severity | what it says |', '|---|---|---|', ...list.map(({ id, severity, title }) => `| [${id}](rules/${id}.md) | ${severity} | ${plain(title.en)} |`), ''];
  return [
    MADE('the rules'),
    '# What a check can find',
    '',
    `${rules.length} rules, and ${all.length - rules.length} defects that the schema and the reader of files find. \`daybook explain <id>\` prints the same words.`,
    '',
    '## Rules',
    '',
    ...table(all.filter(({ id }) => isRule.has(id))),
    '## Found by the schema and the reader',
    '',
    ...table(all.filter(({ id }) => !isRule.has(id))),
  ].join('\n');
}

const jsonIn = <T>(folder: string) =>
  readdirSync(join(root, folder)).filter((file) => file.endsWith('.json')).sort()
    .map((file) => ({ file, record: JSON.parse(readFileSync(join(root, folder, file), 'utf8')) as T }));

interface Stated {
  readonly verification: string;
  readonly citation: { readonly text: string; readonly url?: string };
  readonly from?: string;
  readonly to?: string;
}

/** What the law files say, line by line, with how sure each line is: so that a lawyer sees at once what to look up. */
function lawPage(): string {
  const line = (what: string, { verification, citation, from, to }: Stated) =>
    `| ${plain(what)} | ${from ?? '?'} – ${to ?? ''} | ${citation.url === undefined ? plain(citation.text) : `[${plain(citation.text)}](${citation.url})`} | ${verification} |`;
  const profiles = jsonIn<LegalProfile>('schemas/law').map(({ file, record }) => {
    const lines = [
      ...record.duties.map((duty) => line(`${duty.asks.join(', ')}: ${duty.duty}`, duty)),
      ...record.hold_clocks.map((clock) => line(`hold clock: ${clock.clock}`, clock)),
      ...record.provisions.map((provision) => line(`provision: ${provision.provision}`, provision)),
      ...record.other_clocks.map((clock) => line(`other clock: ${clock.clock_id}`, clock)),
    ];
    return [`## ${record.title.en}`, '', `[${file}](../../schemas/law/${file}), as of ${record.as_of}`, '', '| statement | in force | citation | mark |', '|---|---|---|---|', ...lines, ''].join('\n');
  });
  const regimes = jsonIn<Regime>('schemas/regimes').map(({ file, record }) =>
    [`## ${record.title.en}`, '', `[${file}](../../schemas/regimes/${file}), ${plain(record.citation.text)} (${record.verification}${record.state_of_check === 'draft' ? ', draft' : ''})`, '', '| element | mark |', '|---|---|', ...record.elements.map((element) => `| ${plain(element.title.en)} | ${element.verification} |`), ''].join('\n'),
  );
  return `${MADE('schemas/law and schemas/regimes')}
# Law as data

Each line is a statement of a law file with its dates, its citation and its mark: \`verified\` was read in the law itself or an unbroken copy, \`secondary\` in a digest or report, \`from-memory\` in neither. Nothing here is legal advice.

${profiles.join('\n')}
# Reporting laws

${regimes.join('\n')}`;
}

/** The reference: a page for each thing that a check can find, and what the law files rest on. */
export async function generate(): Promise<Map<string, string>> {
  const all = defects();
  return new Map([
    ['rules.md', rulesIndex(all)],
    ['law.md', lawPage()],
    ...all.map((defect): [string, string] => [`rules/${defect.id}.md`, page(defect)]),
  ]);
}
