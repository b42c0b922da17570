import { describe, expect, test } from 'vitest';
import { isMarkedGenerated, repositoryFiles, textOf } from './files.ts';

/** Folders where one thing is one file (or one folder) and one line of the hand-written index; how deep the things lie. */
const shelves: Readonly<Record<string, number>> = {
  'packages/files/src/faults': 2,
  'packages/files/src/sources': 1,
  'packages/reports/src/measures': 1,
  'packages/reports/src/formats': 1,
  'packages/validator/src/rules': 2,
  'packages/validator/src/formats': 1,
  'packages/publisher/src/verify/checks': 1,
  'packages/statewide/src/audit/signals': 1,
  'packages/cli/src/commands': 1,
  'packages/cli/src/commands/statewide': 1,
};

const files = repositoryFiles();
const camel = (name: string) => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

describe.each(Object.entries(shelves).filter(([shelf]) => files.includes(`${shelf}/index.ts`)))(
  '%s',
  (shelf, depth) => {
    test('has a line in its index for everything that lies on it', () => {
      const index = textOf(`${shelf}/index.ts`);
      const things = files
        .filter(
          (path) =>
            path.startsWith(`${shelf}/`) && path.endsWith('.ts') && !/(\.test|(^|\/)(index|generate))\.ts$/.test(path),
        )
        .filter((path) => !isMarkedGenerated(path))
        .map((path) =>
          path
            .slice(shelf.length + 1)
            .split('/')
            .slice(0, depth)
            .join('/'),
        );
      const missing = [...new Set(things)]
        .filter((thing) => !new RegExp(`['"]\\./${thing.replaceAll('.', '\\.')}(/|['"])`).test(index))
        .map((thing) => `import { ${camel(thing.replace(/^.*\//, '').replace(/\.ts$/, ''))} } from './${thing}';`);
      expect(missing, `Add to ${shelf}/index.ts`).toEqual([]);
    });
  },
);
