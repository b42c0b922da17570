import { expect, test } from 'vitest';
import { isMarkedGenerated, repositoryFiles, textOf } from './files.ts';

const files = repositoryFiles();
const written = files.filter((path) => /\.(ts|tsx|js)$/.test(path) && !isMarkedGenerated(path));

test('no drawer without a name', () => {
  const words = (path: string) => path.toLowerCase().split(/[/.-]/);
  const drawers = files.filter((path) => words(path).some((word) => /^(utils?|helpers?|common|misc)$/.test(word)));
  expect(drawers, 'A thing without a home lacks a name: call it what it is').toEqual([]);
});

test('no written file over 250 lines', () => {
  const lines = (path: string) => textOf(path).split('\n').length - 1;
  const long = written.filter((path) => lines(path) > 250).map((path) => `${path}: ${lines(path)} lines`);
  expect(long, 'It asks to be two files').toEqual([]);
});

test('every command that the README and CONTRIBUTING name exists', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> };
  const named = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md'].flatMap((page) =>
    [...textOf(page).matchAll(/npm (?:run (?<script>[a-z:-]+)|(?<short>start|test))/g)].map(
      ({ groups }) => groups?.script ?? groups?.short ?? '',
    ),
  );
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((script) => !(script in scripts))).toEqual([]);
});

test('every path that the README and the architecture name exists', () => {
  const missing = ['README.md', 'CONTRIBUTING.md', 'docs/architecture.md', 'docs/decisions/README.md'].flatMap(
    (page) => {
      const folder = page.includes('/') ? page.slice(0, page.lastIndexOf('/') + 1) : '';
      const links = [...textOf(page).matchAll(/\]\((?!https?:|#)(?<target>[^)#]+)/g)];
      return links
        .map(({ groups }) => new URL(groups?.target ?? '', `file:///${folder}`).pathname.slice(1))
        .filter((path) => !files.some((file) => file === path || file.startsWith(path.replace(/\/?$/, '/'))))
        .map((path) => `${page} → ${path}`);
    },
  );
  expect(missing).toEqual([]);
});
