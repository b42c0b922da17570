import { defineConfig, mergeConfig } from 'vitest/config';
import standard from './vitest.config.ts';

// Real public records, read from `../shared/data` where they stand; each suite skips by name where they do not.
const { include: _, ...test } = standard.test ?? {};

export default mergeConfig(
  { ...standard, test },
  defineConfig({ test: { include: ['**/*.acceptance.ts'], testTimeout: 600_000, fileParallelism: false } }),
);
