import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readExportedKey, readKeyFile } from '@daybook/publisher';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readPassphrase } from '../src/keys/read-passphrase.ts';
import type { Keyboard } from '../src/keys/type-unseen.ts';
import { unlockKey } from '../src/keys/unlock-key.ts';
import { daybook } from './support/daybook.ts';
import { madeFolder } from './support/made-folder.ts';

const { path: folder, file } = madeFolder();
const AGENCY = 'us-zz-fbqnlriq';
const words = file('words.txt', 'ladder copper violin\n');
const others = file('others.txt', 'saddle marble trumpet\r\n');
const at = (name: string) => join(folder, name);
const init = (name: string, ...more: string[]) =>
  daybook('keys', 'init', '--agency', AGENCY, '-o', at(name), '--passphrase-file', words, ...more);
const silent = { lang: 'en', out: () => undefined, talk: () => undefined, watched: false, colour: false } as const;

afterEach(() => vi.unstubAllEnvs());

describe('daybook keys', () => {
  test('makes a key that its owner alone can read, and says its fingerprint', async () => {
    const { code, out } = await init('sheriff.key.json', '--today', '2026-07-01');
    expect(code).toBe(0);
    const key = readKeyFile(readFileSync(at('sheriff.key.json'), 'utf8'));
    expect(key).toMatchObject({ agency_id: AGENCY, created_on: '2026-07-01', rotations: [] });
    expect(out).toContain(`Fingerprint: ${key.fingerprint}\n`);
    if (process.platform !== 'win32') expect(statSync(at('sheriff.key.json')).mode & 0o777).toBe(0o600);
    expect((await unlockKey(at('sheriff.key.json'), { passphraseFile: words }, silent, AGENCY)).fingerprint).toBe(
      key.fingerprint,
    );
  });

  test('never overwrites a key', async () => {
    const before = readFileSync(at('sheriff.key.json'));
    const { code, talk } = await init('sheriff.key.json');
    expect({ code, talk }).toEqual({
      code: 2,
      talk: `${at('sheriff.key.json')} is there already. A key is never overwritten: name another file.\n`,
    });
    expect(readFileSync(at('sheriff.key.json'))).toEqual(before);
  });

  test('replaces a key by one that the older signed', async () => {
    const typed = ['--passphrase-file', words, '--new-passphrase-file', others, '-o', at('second.key.json')];
    const { code, out } = await daybook('keys', 'rotate', at('sheriff.key.json'), ...typed, '--lang', 'es');
    const first = readKeyFile(readFileSync(at('sheriff.key.json'), 'utf8'));
    const second = readKeyFile(readFileSync(at('second.key.json'), 'utf8'));
    expect(code).toBe(0);
    expect(out).toContain(`Sigue a: ${first.fingerprint}, que la firmó\n`);
    expect(second.rotations.map(({ rotated_from }) => rotated_from)).toEqual([first.fingerprint]);
    expect((await unlockKey(at('second.key.json'), { passphraseFile: others }, silent)).agency_id).toBe(AGENCY);
  });

  test('exports the public part without a passphrase, as JSON or PEM', async () => {
    const printed = await daybook('keys', 'export', at('second.key.json'));
    const key = readExportedKey(printed.out);
    expect(printed).toMatchObject({ code: 0, talk: '' });
    expect(printed.out).not.toContain('private_key');
    await daybook('keys', 'export', at('second.key.json'), '-o', at('public.pem'));
    expect(readFileSync(at('public.pem'), 'utf8')).toBe(key.pem);
    expect(key.pem).toMatch(/^-----BEGIN PUBLIC KEY-----\n/);
  });

  test('never exports over the private key, or over anything else; the same twice is no fault', async () => {
    const before = readFileSync(at('second.key.json'), 'utf8');
    const onto = await daybook('keys', 'export', at('second.key.json'), '-o', at('second.key.json'));
    expect(onto).toMatchObject({ code: 2, out: '' });
    expect(onto.talk).toContain('A key is never overwritten');
    expect(readFileSync(at('second.key.json'), 'utf8')).toBe(before);
    expect((await daybook('keys', 'export', at('second.key.json'), '-o', at('public.pem'))).code).toBe(0);
  });

  test.each([
    ['keys', /^Say what to do: make a key/],
    ['keys make', /^Say what to do/],
    ['keys init', /^Say whose key it is/],
    ['keys init --agency sheriff -o x.json', /^"sheriff" is not the id of an agency\./],
    ['keys rotate', /^Name the key that there is/],
    ['keys export', /^Name the key to export\./],
    ['keys export a b', /^Name one key, not several\./],
    ['keys export nope.json', /^There is no file or folder nope\.json\./],
    [`keys export ${words}`, /: This is not a key file\./],
  ])('%s: says what to type', async (typed, said) => {
    const { code, out, talk } = await daybook(...typed.split(' '));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(talk).toMatch(said);
  });

  test('says a wrong passphrase, a short one, and a key of another agency, and writes nothing', async () => {
    const wrong = await daybook(
      'keys',
      'rotate',
      at('sheriff.key.json'),
      '--passphrase-file',
      others,
      '-o',
      at('x.json'),
    );
    expect(wrong.talk).toMatch(/sheriff\.key\.json: The passphrase does not open this key\./);
    const short = file('short.txt', 'too short');
    const refused = await daybook('keys', 'init', '--agency', AGENCY, '-o', at('x.json'), '--passphrase-file', short);
    expect(refused).toMatchObject({ code: 2, talk: expect.stringMatching(/The passphrase is too short/) });
    expect(existsSync(at('x.json'))).toBe(false);
    await expect(
      unlockKey(at('sheriff.key.json'), { passphraseFile: words }, silent, 'us-zz-qmrtwkla'),
    ).rejects.toThrow(/the key of us-zz-fbqnlriq, not of us-zz-qmrtwkla/);
  });
});

/** A keyboard at which these texts are typed, one after the other. */
function keyboardOf(...texts: string[]): Keyboard & { readonly raw: boolean[] } {
  const raw: boolean[] = [];
  return {
    raw,
    setRawMode: (isRaw) => raw.push(isRaw),
    setEncoding: () => undefined,
    resume: () => undefined,
    pause: () => undefined,
    off: () => undefined,
    on: (_, listener) => queueMicrotask(() => listener(texts.shift() ?? '\u0004')),
  };
}

describe('a passphrase', () => {
  const source = {
    variable: 'DAYBOOK_PASSPHRASE',
    file: undefined,
    option: '--passphrase-file',
    question: { en: 'Passphrase:', es: 'Frase:' },
  };
  const ask = (keyboard: Keyboard | undefined, isNew = false) => {
    let said = '';
    const talk = (text: string) => {
      said += text;
    };
    const read = readPassphrase({ ...source, isNew, keyboard }, { ...silent, talk });
    return read.then((passphrase) => ({ passphrase, said }));
  };

  test('is typed unseen, with slips taken back', async () => {
    const keyboard = keyboardOf('ladder copperr\u007f violin\r');
    expect(await ask(keyboard)).toEqual({ passphrase: 'ladder copper violin', said: 'Passphrase: \n' });
    expect(keyboard.raw).toEqual([true, false]);
  });

  test('that is new is typed twice, the same', async () => {
    expect((await ask(keyboardOf('one two\r', 'one two\r'), true)).passphrase).toBe('one two');
    await expect(ask(keyboardOf('one two\r', 'one too\r'), true)).rejects.toThrow(/The two are not the same/);
  });

  test('is not waited for when the person stops, or where nobody can type', async () => {
    const keyboard = keyboardOf('one \u0003');
    await expect(ask(keyboard)).rejects.toThrow(/^Stopped: nothing was written\./);
    expect(keyboard.raw).toEqual([true, false]);
    await expect(ask(undefined)).rejects.toThrow(/--passphrase-file FILE, or set DAYBOOK_PASSPHRASE/);
  });

  test('comes from a file of one line before the environment, and from there before the keyboard', async () => {
    vi.stubEnv('DAYBOOK_PASSPHRASE', 'from the environment');
    expect((await ask(keyboardOf('typed\r'))).passphrase).toBe('from the environment');
    expect(await readPassphrase({ ...source, file: others }, silent)).toBe('saddle marble trumpet');
    const two = file('two.txt', 'one\ntwo\n');
    await expect(readPassphrase({ ...source, file: two }, silent)).rejects.toThrow(/does not hold a passphrase/);
  });
});
