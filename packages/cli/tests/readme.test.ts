import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { commandNamed } from '../src/terminal/command-named.ts';
import { daybook } from './support/daybook.ts';
import { examples } from './support/examples.ts';
import { madeFolder } from './support/made-folder.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const text = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const made = madeFolder();

/** The commands in the shell blocks of a page, without their remarks. */
const typed = (path: string) =>
  [...text(path).matchAll(/```sh\n([\s\S]*?)```/g)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/ +#.*/, ''))
    .filter((line) => line.startsWith('npx '));

describe('README.md', () => {
  const inTheState = typed('README.md').filter((line) => /schemas\/v1\/examples|explain/.test(line));

  test.each(inTheState)('%s: does what it says', async (line) => {
    const words = line.replace('schemas/v1/examples', examples).replace('out/', `${made.path}/`).split(' ').slice(2);
    expect(await daybook(...words)).toMatchObject({ code: 0, talk: '' });
  });

  test('says what it is and how to start on its first screen', () => {
    const screen = text('README.md').split('\n').slice(0, 40).join('\n');
    expect(screen).toContain('npm ci && npm start');
    expect(screen).toContain('npm ci && npm test');
    for (const door of ['I keep a log', 'I check or study logs', 'I build software']) expect(screen).toContain(door);
  });
});

const guides = readdirSync(`${root}docs/guide`).map((name) => `docs/guide/${name}`);

test('every guide stands in the list of guides', () => {
  const list = text('docs/guide/README.md');
  for (const guide of guides) if (!guide.endsWith('/README.md')) expect(list).toContain(`(${basename(guide)})`);
});

test.each(['README.md', 'packages/cli/README.md', ...guides])(
  '%s names commands and options that there are',
  (path) => {
    const lines = typed(path).filter((line) => /^npx (@daybook\/cli|daybook) /.test(line));
    if (!path.startsWith('docs/')) expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) {
      if (line.includes('--help')) continue;
      const words = line.replace(/ \|.*/, '').split(' ').slice(2);
      const command = commandNamed(words)?.command;
      expect(command, line).toBeDefined();
      const flags = command?.options.flatMap((option) => option.flags.split(/[ ,]+/)) ?? [];
      for (const word of words.filter((one) => one.startsWith('-'))) expect(flags, line).toContain(word);
    }
  },
);
