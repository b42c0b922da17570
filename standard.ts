import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareStandards, printDiffIn, readSnapshot, type Standard, snapshotText } from '@daybook/publisher';
import { openStandard } from '@daybook/publisher/node';
import type { Diff } from '@daybook/types';
import { defects } from '@daybook/validator';

const root = import.meta.dirname;
const kept = join(root, 'schemas/released.json');
const TAKE = 'npm run check:standard -- --take';

/** The standard as it stands in the working tree, with the severity of every rule. */
export async function standardHere(): Promise<Standard> {
  const rules = defects().map(({ id, severity, deprecated }) => {
    return [id, { severity, ...(deprecated === undefined ? {} : { deprecated: true }) }] as const;
  });
  return { ...(await openStandard(join(root, 'schemas'))), name: 'schemas', rules: new Map(rules) };
}

/** The standard as it was last released, and in which version. */
export function standardReleased(): Standard & { readonly version: string } {
  const snapshot = readSnapshot('schemas/released.json', readFileSync(kept, 'utf8'));
  if (snapshot === undefined) throw new Error(`schemas/released.json cannot be read. Type: ${TAKE}`);
  return snapshot;
}

/** The texts of the changesets that wait for the next release. */
export function waitingChangesets(): string[] {
  const folder = join(root, '.changeset');
  const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/**
 * Why the standard must not be released as it stands; nothing where it may. Inside version 1 nothing breaks. Whatever is
 * more than words needs a waiting changeset that says so, and no patch.
 *
 * @param version the version that was released last.
 */
export function refusals({ standard_changes }: Diff, version: string, changesets: readonly string[]): string[] {
  const asMuch = standard_changes.filter(({ weight }) => weight !== 'clarification');
  const breaking = asMuch.filter(({ weight }) => weight === 'breaking');
  const isAnnounced = changesets.some((text) =>
    /^'@daybook\/schemas': (?:minor|major)$[\s\S]*?^---\n+\*\*normative\*\*/m.test(text),
  );
  const line = ({ file, pointer, words }: (typeof asMuch)[number]) => `${file} ${pointer}: ${words.en}`;
  return [
    ...(Number.parseInt(version, 10) >= 1 ? breaking.map((one) => `Breaking inside version 1. ${line(one)}`) : []),
    ...(asMuch.length > 0 && !isAnnounced
      ? [
          `Without a changeset of '@daybook/schemas' (minor) that begins with **normative**: ${asMuch.map(line).join(' · ')}`,
        ]
      : []),
  ];
}

async function check(args: readonly string[]): Promise<number> {
  const [before, after] = [standardReleased(), await standardHere()];
  const diff = compareStandards(before, after);
  const refused = refusals(diff, before.version, waitingChangesets());
  console.log(await printDiffIn(diff, { lang: 'en', nameOf: (id) => id, paint: (text) => text, isFull: true }));
  for (const one of refused) console.log(`Refused. ${one}`);
  if (!args.includes('--take')) return refused.length === 0 ? 0 : 1;
  if (Number.parseInt(before.version, 10) >= 1 && refused.length > 0) return 1;
  const { version } = JSON.parse(readFileSync(join(root, 'schemas/package.json'), 'utf8')) as { version: string };
  const comment = `The standard as it was released, without its words. Written by \`${TAKE}\`. Do not edit.`;
  writeFileSync(kept, snapshotText(after, version, comment));
  console.log(`schemas/released.json now holds the standard as it stands, as version ${version}.`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await check(process.argv.slice(2));
