import { expect, test } from 'vitest';
import { missingPartFault } from '../src/terminal/missing-part-fault.ts';
import { UsageFault } from '../src/terminal/usage-fault.ts';

const missing = async (name: string): Promise<unknown> => import(name).catch((fault: unknown) => fault);

test('where DuckDB is not installed, the command says what to type', async () => {
  const fault = missingPartFault(await missing('@duckdb/node-bindings-of-no-machine'));
  expect(fault).toBeInstanceOf(UsageFault);
  expect((fault as UsageFault).words.en).toContain('npm install @duckdb/node-api');
  expect((fault as UsageFault).words.es).toContain('npm install @duckdb/node-api');
});

test('another missing part, and any other fault, is a fault of the program', async () => {
  const other = await missing('@daybook/no-such-part');
  expect(missingPartFault(other)).toBe(other);
  const fault = new Error('@duckdb/node-api');
  expect(missingPartFault(fault)).toBe(fault);
});
