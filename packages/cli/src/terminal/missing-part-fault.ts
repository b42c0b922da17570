import { UsageFault } from './usage-fault.ts';

/** A part that is installed only by those who need it is not there: what to type. Any other fault stays what it is. */
export function missingPartFault(fault: unknown): unknown {
  const { code, message = '' } = fault as { readonly code?: string; readonly message?: string };
  const isMissing = code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND';
  if (!isMissing || !message.includes('@duckdb/')) return fault;
  return new UsageFault({
    en: 'This command works on DuckDB, which is not installed here.\nType: npm install @duckdb/node-api',
    es: 'Esta orden trabaja con DuckDB, que no está instalado aquí.\nEscriba: npm install @duckdb/node-api',
  });
}
