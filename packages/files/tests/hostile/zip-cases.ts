import { type Part, zip } from '../support/zip.ts';
import type { HostileCase } from './hostile-case.ts';
import { requestWorkbook } from './request-workbook.ts';

const { good, around } = requestWorkbook;
const of = (fact: string, parts: () => readonly Part[], records: number, ...finds: readonly string[]): HostileCase => ({
  fact,
  name: 'log.xlsx',
  bytes: () => zip(parts()),
  finds,
  records,
});
const spoilt = (fact: string, change: (file: Uint8Array, view: DataView) => unknown, found: string) => ({
  fact,
  name: 'log.xlsx',
  bytes: () => {
    const file = zip(good());
    const changed = change(file, new DataView(file.buffer));
    return changed instanceof Uint8Array ? changed : file;
  },
  finds: [found],
  records: 0,
});
const withPart = (part: Part) => () => [...good(), part];
/** Where the end of the directory begins, and where the directory does. */
const end = (file: Uint8Array) => file.length - 22;
const directory = (file: Uint8Array, view: DataView) => view.getUint32(end(file) + 16, true);
const blanks = (count: number) => '<row r="1"></row>'.repeat(count);

/** Zip files that are not what they say. */
export const zipCases: readonly HostileCase[] = [
  of(
    'a part larger than it says',
    withPart({ name: 'xl/a.xml', content: blanks(100_000), declared: 100 }),
    0,
    'damaged-workbook',
  ),
  of('a part smaller than it says', withPart({ name: 'xl/a.xml', content: 'a', declared: 100 }), 0, 'damaged-workbook'),
  of(
    'a part that says it is 4 GB',
    withPart({ name: 'xl/a.xml', content: 'a', declared: 0xffffffff }),
    0,
    'workbook-too-large',
  ),
  of(
    'parts that lie over each other',
    withPart({ name: 'xl/a.xml', content: '', declared: 10, over: 2 }),
    0,
    'damaged-workbook',
  ),
  of('a part above its folder', withPart({ name: '../x.xml', content: 'a' }), 0, 'damaged-workbook'),
  of(
    'a part above its folder, as Windows writes it',
    withPart({ name: 'xl\\..\\..\\x.xml', content: 'a' }),
    0,
    'damaged-workbook',
  ),
  of('a part at the root of the disk', withPart({ name: '/etc/passwd', content: 'a' }), 0, 'damaged-workbook'),
  of('a part on a drive', withPart({ name: 'C:\\x.xml', content: 'a' }), 0, 'damaged-workbook'),
  of('a part with a NUL in its name', withPart({ name: 'xl/a\u0000.xml', content: 'a' }), 0, 'damaged-workbook'),
  of('a name that comes twice', withPart({ name: 'xl/workbook.xml', content: 'a' }), 0, 'damaged-workbook'),
  of(
    'a name that comes twice but for its case',
    withPart({ name: 'XL/Workbook.xml', content: 'a' }),
    0,
    'damaged-workbook',
  ),
  of('a small bomb', withPart({ name: 'xl/a.xml', content: blanks(2_000_000) }), 0, 'workbook-too-large'),
  of(
    'a bomb in a picture',
    withPart({ name: 'xl/media/image1.png', content: new Uint8Array(64_000_000) }),
    0,
    'workbook-too-large',
  ),
  of(
    '60,000 parts',
    () => [...good(), ...Array.from({ length: 60_000 }, (_, at) => ({ name: `xl/p${at}.xml`, content: '' }))],
    0,
    'workbook-too-large',
  ),
  of('an encrypted part', withPart({ name: 'xl/a.xml', content: 'a', flags: 1 }), 0, 'unknown-format encrypted'),
  of(
    'a document type',
    withPart({ name: 'xl/a.xml', content: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }),
    0,
    'damaged-workbook doctype',
  ),
  of(
    'a document type in the sheet',
    () => around('<!DOCTYPE a SYSTEM "file:///etc/passwd">'),
    0,
    'damaged-workbook doctype',
  ),
  of('an entity that makes itself larger', () => around('<!ENTITY a "&a;&a;">'), 0, 'damaged-workbook doctype'),
  of(
    'a link to another workbook',
    withPart({ name: 'xl/externalLinks/externalLink1.xml', content: '<x/>' }),
    1,
    'linked-workbook',
  ),
  of('a part in the directory that is not in the file', () => good().slice(0, -1), 0, 'damaged-workbook'),
  of('a workbook without its styles', () => good().filter(({ name }) => !name.includes('styles')), 1),
  of('a Word document', () => [{ name: 'word/document.xml', content: '<x/>' }], 0, 'unknown-format word'),
  of('a presentation', () => [{ name: 'ppt/presentation.xml', content: '<x/>' }], 0, 'unknown-format slides'),
  of('a binary workbook', () => [{ name: 'xl/workbook.bin', content: 'x' }], 0, 'unknown-format binary-workbook'),
  of('an archive of other files', () => [{ name: 'requests.csv', content: 'request_id' }], 0, 'unknown-format archive'),
  of('a zip file of nothing', () => [], 0, 'unknown-format archive'),
  spoilt('cut in the middle', (file) => file.subarray(0, file.length >> 1), 'damaged-workbook'),
  spoilt('cut before its last byte', (file) => file.subarray(0, -1), 'damaged-workbook'),
  spoilt('only its first four bytes', (file) => file.subarray(0, 4), 'damaged-workbook'),
  spoilt(
    'a directory that begins behind the file',
    (file, view) => view.setUint32(end(file) + 16, 0x7fffffff, true),
    'damaged-workbook',
  ),
  spoilt(
    'a directory with fewer parts than it says',
    (file, view) => view.setUint16(end(file) + 10, 99, true),
    'damaged-workbook',
  ),
  spoilt(
    'a directory that says 65,535 parts',
    (file, view) => view.setUint16(end(file) + 10, 0xffff, true),
    'workbook-too-large',
  ),
  spoilt(
    'a part that begins behind the file',
    (file, view) => view.setUint32(directory(file, view) + 42, 0x7fffffff, true),
    'damaged-workbook',
  ),
  spoilt('a part packed in another way', (file, view) => setBoth(file, view, 10, 8, 12), 'damaged-workbook'),
  spoilt(
    'a part that is packed in two ways at once',
    (file, view) => view.setUint16(directory(file, view) + 10, 0, true),
    'damaged-workbook',
  ),
  spoilt('a part with two names', (file) => file.fill(65, 30, 31), 'damaged-workbook'),
  spoilt('a part whose bytes were changed', (file) => file.fill(0x55, 60, 90), 'damaged-workbook'),
];

/** Changes the same number of the first part in the directory and before its data. */
function setBoth(file: Uint8Array, view: DataView, inDirectory: number, local: number, value: number): void {
  view.setUint16(directory(file, view) + inDirectory, value, true);
  view.setUint16(local, value, true);
}
