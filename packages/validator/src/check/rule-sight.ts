import type { Sight } from '../sight.ts';
import type { Context } from './context.ts';
import type { WhySkipped } from './skip-reasons.ts';

/** What one rule sees, with how often it could not look and why. */
export class RuleSight implements Sight {
  readonly today: string;
  readonly skips = new Map<WhySkipped, number>();
  readonly #context: Context;

  constructor(today: string, context: Context) {
    this.today = today;
    this.#context = context;
  }

  agency: Sight['agency'] = (id) => this.#context.agency(id);
  jurisdiction: Sight['jurisdiction'] = (id) => this.#context.jurisdiction(id);
  agreement: Sight['agreement'] = (id) => this.#context.agreement(id);
  hasAgreements: Sight['hasAgreements'] = (agencyId) => this.#context.hasAgreements(agencyId);
  zoneOf: Sight['zoneOf'] = (agencyId, facilityId) => this.#context.zoneOf(agencyId, facilityId);

  get law(): Sight['law'] {
    return this.#context.law;
  }

  skip(reason: WhySkipped, times = 1): void {
    this.skips.set(reason, (this.skips.get(reason) ?? 0) + times);
  }
}
