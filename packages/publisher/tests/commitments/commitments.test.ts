import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCommitments } from '../../src/commitments/read-commitments.ts';
import { type Commitment, chainHead, commitmentOf, commitmentsFile } from '../../src/index.ts';

const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
const sha256 = (...parts: (string | Uint8Array)[]) =>
  createHash('sha256').update(Buffer.concat(parts.map((part) => Buffer.from(part))));

describe('a commitment', () => {
  test('is the SHA-256 of domain, salt and canonical form, whatever the order of keys', () => {
    const made = commitmentOf({ b: [1, 'é'], a: { d: true, c: 2 } }, salt);
    expect(made).toBe(sha256('daybook/commitment/v1\0', salt, '{"a":{"c":2,"d":true},"b":[1,"é"]}').digest('hex'));
    expect(commitmentOf({ a: { c: 2, d: true }, b: [1, 'é'] }, salt)).toBe(made);
  });

  test('differs with any other salt, and wants 16 bytes of it', () => {
    expect(commitmentOf({ a: 1 }, Buffer.alloc(16))).not.toBe(commitmentOf({ a: 1 }, salt));
    expect(() => commitmentOf({ a: 1 }, Buffer.alloc(15))).toThrow(RangeError);
  });
});

describe('the chain of a journal', () => {
  const [a, b] = ['aa', 'bb'].map((byte) => byte.repeat(32)) as [string, string];

  test('ties each commitment to all before it', () => {
    const first = sha256('daybook/journal/v1\0', Buffer.alloc(32), Buffer.from(a, 'hex')).digest();
    const second = sha256('daybook/journal/v1\0', first, Buffer.from(b, 'hex')).digest('hex');
    expect(chainHead([a, b])).toBe(second);
    expect(chainHead([b], chainHead([a]))).toBe(second);
    expect(chainHead([b, a])).not.toBe(second);
    expect(chainHead([])).toBe('0'.repeat(64));
  });
});

describe('the file of commitments', () => {
  const hex = (digits: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${digits}}$`));
  const any: fc.Arbitrary<Commitment> = fc.record({
    public_id: hex(32),
    revision: fc.integer({ min: 1, max: 100_000 }),
    commitment: hex(64),
  });

  test('gives back what was written, sorted', () => {
    fc.assert(
      fc.property(fc.uniqueArray(any, { selector: ({ public_id }) => public_id }), (commitments) => {
        const text = Buffer.from(commitmentsFile(commitments).bytes).toString();
        const sorted = [...commitments].sort((one, other) => (one.public_id < other.public_id ? -1 : 1));
        expect(readCommitments(text)).toEqual({ commitments: sorted, unreadable: [] });
      }),
    );
  });

  test('says which lines hold none', () => {
    const line = `${'a'.repeat(32)},1,${'b'.repeat(64)}`;
    expect(readCommitments(`id\n${line}\n${line},\n\n`).unreadable).toEqual([1, 3, 4]);
  });
});
