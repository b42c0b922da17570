import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let folder = '';

// Every way out of the process throws, and says so.
const stub = `
  import { createRequire, syncBuiltinESMExports } from 'node:module';
  const require = createRequire(import.meta.url);
  const no = (what) => () => { process.stderr.write('NETWORK ' + what + '\\n'); throw new Error('NETWORK ' + what); };
  const net = require('node:net');
  net.Socket.prototype.connect = no('socket');
  net.Server.prototype.listen = no('server');
  for (const name of ['connect', 'createConnection']) net[name] = no('net.' + name);
  require('node:dgram').createSocket = no('dgram');
  const dns = require('node:dns');
  for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) { dns[name] = no('dns'); dns.promises[name] = no('dns'); }
  for (const name of ['http', 'https']) for (const call of ['request', 'get']) require('node:' + name)[call] = no(name);
  require('node:http2').connect = no('http2');
  require('node:tls').connect = no('tls');
  globalThis.fetch = no('fetch');
  globalThis.WebSocket = no('WebSocket');
  syncBuiltinESMExports();
`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'daybook-network-'));
  writeFileSync(join(folder, 'stub.mjs'), stub);
  writeFileSync(
    join(folder, 'log.json'),
    '{"$schema":"https://example.org/v1/request.schema.json","$ref":"http://example.org/x","record":"request"}',
  );
  writeFileSync(
    join(folder, 'list.csv'),
    'STATE,LAW ENFORCEMENT AGENCY,TYPE,COUNTY,SUPPORT TYPE,SIGNED,MOA\nVIRGINIA,Larkmere Sheriff,County,Larkmere County,Task Force Model,2025-03-04,https://example.org/moa.pdf\n',
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (
  args: readonly string[],
  code = `import { run } from ${JSON.stringify(join(root, 'packages/cli/src/main.ts'))}; process.exitCode = await run(${JSON.stringify(args)});`,
) => {
  const script = join(folder, 'script.mts');
  writeFileSync(script, code);
  return spawnSync(
    process.execPath,
    ['-C', '@daybook/source', '--import', 'tsx', '--import', join(folder, 'stub.mjs'), script],
    { cwd: root, encoding: 'utf8' },
  );
};

test('the stub does stop a request', () => {
  const { stderr } = run([], "await fetch('http://127.0.0.1:9/');");
  expect(stderr).toContain('NETWORK fetch');
});

test.each([
  ['the fictional state', () => ['validate', 'schemas/v1/examples', '--today', '2026-08-15'], 0],
  ['a file with references elsewhere', () => ['validate', join(folder, 'log.json'), '--today', '2026-08-15'], 1],
  [
    'a list with links',
    () => ['import', 'ice-287g-list', join(folder, 'list.csv'), '--as-of', '2025-03-05', '--out', join(folder, 'out')],
    0,
  ],
] as const)('%s is read without touching the network', (_, args, code) => {
  const { status, stdout, stderr } = run(args());
  expect(stderr).not.toContain('NETWORK');
  expect(stdout.length).toBeGreaterThan(50);
  expect(status).toBe(code);
});
