import { expect } from 'vitest';
import type { ReleaseCase } from './release-case.ts';
import { restate } from './release-pair.ts';

/** Each kind of change of a report, of what a release states and of its files, once. */
export const statementCases: readonly ReleaseCase[] = [
  {
    title: 'a figure of the report is restated, another withheld, a third left out',
    change: (draft) =>
      restate(draft, 'progress', ({ tables }) => {
        const [a, b] = tables[0].rows;
        a.value = 7;
        delete b.value;
        b.withheld = 'protected';
        tables[0].rows.splice(2, 1);
      }),
    verdict: 'changed',
    told: {
      subject: 'report',
      kind: 'amended',
      reason: 'progress',
      figures: [
        expect.objectContaining({ before: 1, after: 7 }),
        expect.objectContaining({ before: 1, after_mark: 'protected' }),
        expect.objectContaining({ before: 1, after_mark: 'no-row' }),
      ],
    },
    en: /1 report amended \(progress\).*Asks received · Enter a non-public area · Complied in full · Does not apply: 1 → 7 .*1 → withheld .*1 → no row/,
    es: /1 → reservada .*1 → sin fila/,
  },
  {
    title: 'a figure of the report changes silently',
    change: ({ report }) => {
      report.tables[0].rows[0].value = 7;
    },
    verdict: 'alarm',
    told: { subject: 'report', kind: 'changed-silently', alarms: ['revision-not-raised', 'no-event'] },
    en: /CHANGED SILENTLY.*: 1 → 7/,
    es: /CAMBIOS EN SILENCIO.*: 1 → 7/,
  },
  {
    title: 'a threshold is lowered',
    change: ({ publication }) => {
      publication.thresholds.k_anonymity = 3;
    },
    verdict: 'changed',
    told: { subject: 'publication', kind: 'changed', id: 'thresholds' },
    en: /Smallest group in the log: 5 → 3 \(protects less than before\)/,
    es: /5 → 3 \(protege menos que antes\)/,
  },
  {
    title: 'the license is another one',
    change: ({ publication }) => {
      publication.license = 'CC-BY-4.0';
    },
    verdict: 'changed',
    told: { subject: 'publication', kind: 'changed', id: 'license' },
    en: /WHAT THE PUBLICATION STATES Changed: 1 statement License: /,
    es: /LO QUE DECLARA LA PUBLICACIÓN/,
  },
  {
    title: 'the standard is a newer version',
    change: ({ publication }) => {
      publication.standard_version = '1.1';
    },
    verdict: 'changed',
    told: { subject: 'publication', kind: 'changed', id: 'standard_version' },
    en: /Standard version: 1\.0 → 1\.1/,
    es: /Versión del estándar: 1\.0 → 1\.1/,
  },
  {
    title: 'a law file is another one',
    change: ({ publication }) => {
      publication.law[1].sha256 = 'a'.repeat(64);
    },
    verdict: 'changed',
    told: {
      subject: 'publication',
      kind: 'changed',
      id: 'law',
      fields: [{ pointer: '/law/1/sha256', before: expect.stringMatching(/^\w{12}…$/), after: 'aaaaaaaaaaaa…' }],
    },
    en: /Law files used/,
    es: /Archivos legales usados 2 · Huella del archivo: \w{12}… → aaaaaaaaaaaa…/,
  },
  {
    title: 'the key follows the one before',
    change: ({ publication }) => {
      const { fingerprint, public_key } = publication.key;
      publication.key = {
        algorithm: 'ed25519',
        fingerprint: 'b'.repeat(64),
        public_key,
        rotated_from: fingerprint,
        rotation_signature: `${'A'.repeat(86)}==`,
      };
    },
    verdict: 'changed',
    told: { subject: 'publication', kind: 'changed', id: 'key' },
    en: / Key/,
    es: / Clave/,
  },
  {
    title: 'the key follows none',
    change: ({ publication }) => {
      publication.key.fingerprint = 'b'.repeat(64);
    },
    verdict: 'alarm',
    told: { subject: 'publication', kind: 'changed-silently', id: 'key', alarms: ['key-not-followed'] },
    en: /without a signature of the key before/,
    es: /sin la firma de la clave anterior/,
  },
  {
    title: 'the manifest names another one before it',
    change: ({ publication }) => {
      publication.previous = 'c'.repeat(64);
    },
    verdict: 'alarm',
    told: { subject: 'publication', kind: 'changed-silently', id: 'previous', alarms: ['chain-broken'] },
    en: /names another manifest before it/,
    es: /nombra como anterior a otro manifiesto/,
  },
  {
    title: 'two releases have one number',
    change: ({ publication }) => {
      publication.sequence = 1;
      delete publication.previous;
    },
    verdict: 'alarm',
    told: { subject: 'publication', kind: 'changed-silently', id: 'sequence', alarms: ['same-number'] },
    en: /Two different releases have the same number/,
    es: /el mismo número/,
  },
  {
    title: 'a file is added',
    change: ({ files }) => {
      files['README.md'] = '# Read me';
    },
    verdict: 'changed',
    told: undefined,
    en: /FILES New: 1 file README\.md/,
    es: /ARCHIVOS Se añadió: 1 archivo/,
  },
];
