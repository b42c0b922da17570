import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  createKey,
  exportKey,
  KeyFault,
  type KeyFile,
  openKey,
  readExportedKey,
  readKeyFile,
  rotateKey,
  textOfKey,
} from '../../src/index.ts';
import { checksumOf } from '../../src/keys/checksum-of.ts';
import { isSignedBy } from '../../src/keys/is-signed-by.ts';
import { signingKeyOf } from '../../src/keys/signing-key-of.ts';
import { chance } from '../support/chance.ts';

const AGENCY = 'us-zz-fbqnlriq';
const passphrase = 'ladder copper violin';
const options = (seed: string) => ({ passphrase, created_on: '2026-07-01', random: chance(seed), n: 2 ** 14 });
const first = createKey(AGENCY, options('first'));
const raw = (base64: string) => Buffer.from(base64, 'base64');
const whyOf = (make: () => unknown) => {
  try {
    make();
  } catch (fault) {
    return fault instanceof KeyFault ? fault.why : fault;
  }
  return 'nothing';
};

describe('a key file', () => {
  test('opens with its passphrase, however its accents were typed, and signs', () => {
    const file = createKey(AGENCY, { ...options('accent'), passphrase: 'canción número única' });
    const key = openKey(readKeyFile(textOfKey(file)), 'canción número única'.normalize('NFD'), AGENCY);
    const signature = key.sign(Buffer.from('words'));
    expect(isSignedBy(raw(key.public_key), Buffer.from('words'), signature)).toBe(true);
    expect(isSignedBy(raw(key.public_key), Buffer.from('other'), signature)).toBe(false);
  });

  test('takes the strong cost where nothing is said', () => {
    const { n: _, ...rest } = options('strong');
    const file = createKey(AGENCY, rest);
    expect(file.encryption.n).toBe(131072);
    expect(openKey(file, passphrase).fingerprint).toBe(file.fingerprint);
  });

  test('gives the signature of RFC 8032, test 3', () => {
    const seed = Buffer.from('c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7', 'hex');
    const key = signingKeyOf(seed, { agency_id: AGENCY, created_on: '2026-07-01', rotations: [] });
    expect(raw(key.public_key).toString('hex')).toBe(
      'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
    );
    expect(Buffer.from(key.sign(Buffer.from('af82', 'hex'))).toString('hex')).toBe(
      '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    );
  });

  test('holds the private key nowhere in the clear', () => {
    const seed = chance('first')(32);
    const text = textOfKey(first);
    expect(text).not.toContain(Buffer.from(seed).toString('base64').slice(0, 20));
    expect(text).not.toContain(Buffer.from(seed).toString('hex'));
    expect(text).not.toContain(passphrase);
  });

  test('says clearly why it does not open', () => {
    expect(whyOf(() => openKey(first, 'ladder copper violet'))).toBe('wrong-passphrase');
    expect(whyOf(() => openKey(first, passphrase, 'us-zz-qmrtwkla'))).toBe('another-agency');
    expect(whyOf(() => createKey(AGENCY, { ...options('x'), passphrase: 'too short' }))).toBe('passphrase-too-short');
    expect(whyOf(() => readKeyFile('{}'))).toBe('not-a-key-file');
    expect(whyOf(() => readKeyFile('no JSON'))).toBe('not-a-key-file');
    expect(whyOf(() => readKeyFile(textOfKey(exportKey(first))))).toBe('not-a-key-file');
  });

  test('is damaged where any part of it was changed', () => {
    const spoilt: readonly Partial<KeyFile>[] = [
      { agency_id: 'us-zz-qmrtwkla' },
      { created_on: '2026-07-02' },
      { fingerprint: '0'.repeat(64) },
      { encryption: { ...first.encryption, n: 2 ** 15 } },
      { encryption: { ...first.encryption, n: 2 ** 30 } },
      { private_key: `A${first.private_key.slice(1)}` },
      { checksum: '0'.repeat(64) },
    ];
    for (const change of spoilt) expect(whyOf(() => readKeyFile(textOfKey({ ...first, ...change })))).toBe('damaged');
  });

  test('does not open where it was changed on purpose, checksum and all', () => {
    const given = { ...first, agency_id: 'us-zz-qmrtwkla' };
    const file = readKeyFile(textOfKey({ ...given, checksum: checksumOf(given) }));
    expect(whyOf(() => openKey(file, passphrase))).toBe('wrong-passphrase');
  });
});

describe('a rotation', () => {
  const second = rotateKey(openKey(first, passphrase), options('second'));
  const third = rotateKey(openKey(second, passphrase), options('third'));

  test('is signed by the key before, over the 32 bytes of the new public key', () => {
    const [rotation] = openKey(second, passphrase).rotations;
    expect(rotation?.rotated_from).toBe(first.fingerprint);
    expect(rotation?.public_key).toBe(second.public_key);
    expect(isSignedBy(raw(first.public_key), raw(second.public_key), raw(rotation?.rotation_signature ?? ''))).toBe(
      true,
    );
  });

  test('remembers every key before, the oldest first', () => {
    expect(readKeyFile(textOfKey(third)).rotations.map(({ rotated_from }) => rotated_from)).toEqual([
      first.fingerprint,
      second.fingerprint,
    ]);
  });

  test('is not believed where a step is missing, of another key, or not signed', () => {
    const made = exportKey(third);
    const [one, two] = made.rotations;
    if (one === undefined || two === undefined) throw new Error('Two rotations were made.');
    const forged = { ...two, rotation_signature: one.rotation_signature };
    for (const rotations of [[one], [two, one], [one, forged]])
      expect(whyOf(() => readExportedKey(textOfKey({ ...made, rotations })))).toBe('damaged');
    expect(readExportedKey(textOfKey({ ...made, rotations: [two] })).rotations).toHaveLength(1);
  });
});

describe('an exported key', () => {
  test('holds what may be known and nothing of the private part', () => {
    const made = readExportedKey(textOfKey(exportKey(first)));
    expect(made.fingerprint).toBe(createHash('sha256').update(raw(made.public_key)).digest('hex'));
    expect(Object.keys(made)).not.toContain('private_key');
    expect(Object.keys(made)).not.toContain('encryption');
  });

  test('is refused where its parts do not fit together', () => {
    const made = exportKey(first);
    const other = exportKey(createKey(AGENCY, options('other')));
    for (const change of [{ pem: other.pem }, { public_key: other.public_key }, { fingerprint: other.fingerprint }])
      expect(whyOf(() => readExportedKey(textOfKey({ ...made, ...change })))).toBe('damaged');
    expect(whyOf(() => readExportedKey(textOfKey(first)))).toBe('not-a-key-file');
  });
});
