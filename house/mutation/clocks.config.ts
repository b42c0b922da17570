import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import standard from '../../vitest.config.ts';

const { include: _, ...test } = standard.test ?? {};
const source = join(import.meta.dirname, '../../packages/$1/src/index.ts');

// The copy that is mutated has its own packages, while its node_modules are those of the house: so names become paths.
export default mergeConfig(
  { ...standard, test },
  defineConfig({
    resolve: { alias: [{ find: /^@daybook\/(types|files|reports|validator)$/, replacement: source }] },
    test: { include: ['packages/reports/tests/{calendar,clocks,federal-holidays,odd-moments}.test.ts'] },
  }),
);
