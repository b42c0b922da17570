import type { Registry } from '@daybook/types';
import { isMeantFor } from '../coverage/is-meant-for.ts';
import type { DatasetFinding } from '../ingest/dataset-finding.ts';
import { findingWords } from '../ingest/finding-words.ts';

/** Registries that expect the same agencies by the same law: each agency counts once, and whoever keeps them must know. */
export function registryFindings(registries: readonly Registry[]): DatasetFinding[] {
  return registries.flatMap((registry, at) =>
    registries.slice(at + 1).flatMap((other): DatasetFinding[] => {
      const known = new Set(boundIn(other));
      const agencies = new Set(
        boundIn(registry)
          .filter((one) => known.has(one))
          .map((one) => one.split(' ')[1]),
      );
      if (agencies.size === 0) return [];
      const filling = { value: agencies.size, other: other.registry_id };
      return [
        {
          finding: 'expected-by-two-registries',
          consequence: 'used',
          folder: registry.registry_id,
          message: findingWords['expected-by-two-registries'](filling),
          found: [],
        },
      ];
    }),
  );
}

/** Each duty and whom it binds. */
const boundIn = ({ duties, reporters }: Registry) =>
  duties.flatMap((duty) =>
    reporters
      .filter((one) => isMeantFor(duty, one))
      .map(({ agency_id, jurisdiction_id }) => `${duty.duty} ${agency_id ?? jurisdiction_id}`),
  );
