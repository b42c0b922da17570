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
    coverage: { provider: 'v8', include: ['packages/*/src/**/*.ts'], exclude: ['**/*.test.ts', '**/generated/**'] },
  },
});
