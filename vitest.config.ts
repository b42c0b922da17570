import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const conditions = ['@daybook/source', 'module', 'node', 'development|production'];

export default defineConfig({
  // Packages are read from their sources: nothing need be built to test them.
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', 'bench/**', 'out/**'],
    testTimeout: 30_000,
    // A worker loads each module once, not once for every file: a third of the whole run. So a test puts back what it changes.
    isolate: false,
    // One worker beside an idle core is the default of two cores; the suite then takes half as long again.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts', '**/generated/**'] },
  },
});
