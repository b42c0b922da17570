import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const examples = new URL('../../../schemas/v1/examples/', import.meta.url);
const textOf = (file: string) => readFileSync(new URL(file, examples), 'utf8').trimEnd();
const linesOf = (file: string) => textOf(file).split('\n');

const written = [
  ['Agency', 'agencies.ndjson', linesOf],
  ['Agreement', 'agreements.ndjson', linesOf],
  ['Jurisdiction', 'jurisdictions.ndjson', linesOf],
  ['Request', 'logs/larkmere-sheriff/requests.ndjson', linesOf],
  ['Request', 'logs/ostrand-sheriff/requests.ndjson', linesOf],
  ['Request', 'federal-release/requests.ndjson', linesOf],
  ['LegalProfile', 'law/us-zz.json', (file: string) => [textOf(file)]],
  ['QuarterlyReport', 'reports/larkmere-sheriff-2026-q1.json', (file: string) => [textOf(file)]],
  ['QuarterlyReport', 'reports/zephyra-2026-h1.json', (file: string) => [textOf(file)]],
] as const;

const request = linesOf('logs/larkmere-sheriff/requests.ndjson')[0] ?? '';
const agreement = linesOf('agreements.ndjson')[2] ?? '';
const NOT_ASSIGNABLE = 2322;
const UNKNOWN_PROPERTY = 2353;
const MISSING_PROPERTY = 2741;
const mistakes = [
  ['a code that is not in its list', request, '"ask":"hold-custody"', '"ask":"detaner"', NOT_ASSIGNABLE],
  ['a code of another list', request, '"direction":"inbound"', '"direction":"email"', NOT_ASSIGNABLE],
  ['a date in another form', request, '"received_on":"2026-01-06"', '"received_on":"1/6/2026"', NOT_ASSIGNABLE],
  ['a moment without a date', request, /"received_at":"[^"]+"/, '"received_at":"14:05"', NOT_ASSIGNABLE],
  ['a property outside the standard', request, '"revision":1', '"revision":1,"remark":"x"', UNKNOWN_PROPERTY],
  ['a field that is missing', request, '"channel":"email",', '', MISSING_PROPERTY],
  ['a list that is missing', request, '"costs":[],', '', MISSING_PROPERTY],
  ['a number in quotation marks', request, '"revision":1', '"revision":"1"', NOT_ASSIGNABLE],
  ['null for a missing value', request, '"channel":"email"', '"channel":null', NOT_ASSIGNABLE],
  ['another kind of record', request, '"record":"request"', '"record":"agreement"', NOT_ASSIGNABLE],
  ['an id of another form', agreement, /"agency_id":"[^"]+"/, '"agency_id":"Ostrand"', NOT_ASSIGNABLE],
] as const;

const made = (type: string, records: readonly string[]) =>
  `import type { ${type} } from '../src/index.ts';\nexport const made: readonly ${type}[] = [\n${records.join(',\n')}\n];\n`;
const typeOf = (record: string) => (record === agreement ? 'Agreement' : 'Request');
const path = (name: string) => fileURLToPath(new URL(`made-${name.replace(/[^a-z0-9]+/gi, '-')}.ts`, import.meta.url));
const sources = new Map<string, string>([
  ...written.map(([type, file, read]) => [path(file), made(type, read(file))] as const),
  ...mistakes.map(
    ([name, record, from, to]) => [path(name), made(typeOf(record), [record.replace(from, to)])] as const,
  ),
]);

// One program for all of them: the compiler looks at the types once.
const { options } = ts.parseJsonConfigFileContent(
  { extends: '../tsconfig.json', compilerOptions: { noEmit: true, composite: false, types: [] } },
  ts.sys,
  fileURLToPath(new URL('.', import.meta.url)),
);
const host = ts.createCompilerHost(options);
const { fileExists, readFile } = host;
host.fileExists = (file) => sources.has(file) || fileExists(file);
host.readFile = (file) => sources.get(file) ?? readFile(file);
const program = ts.createProgram([...sources.keys()], options, host);

/** What the compiler says of one source, as code and text. */
function faultsOf(name: string): { code: number; text: string }[] {
  const source = program.getSourceFile(path(name));
  if (source === undefined) throw new Error(`No source was made for ${name}.`);
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].map(
    ({ code, messageText }) => ({ code, text: ts.flattenDiagnosticMessageText(messageText, ' ') }),
  );
}

describe('records of the fictional state are what their types say', () => {
  test.each(written)('%s: %s', (_, file) => {
    expect(faultsOf(file)).toEqual([]);
  });
});

describe('a mistake in a record is a mistake of type', () => {
  test.each(mistakes)('%s', (name, record, from, to, code) => {
    expect(record.replace(from, to)).not.toBe(record);
    expect(faultsOf(name)).toEqual([{ code, text: expect.any(String) }]);
  });
});
