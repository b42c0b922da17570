import type { LegalProfile, LegalProfileDuty, LegalProfileHoldClock, LegalProfileProvision } from '@daybook/types';

const said = {
  from: '2020-01-01',
  status: 'in-force',
  citation: { text: 'Example Code 1' },
  verification: 'from-memory',
  note: { en: 'Made up.', es: 'Inventado.' },
} as const;

/** The law of the fictional state. */
export function aProfile(parts: Partial<LegalProfile> = {}): LegalProfile {
  return {
    record: 'legal-profile',
    standard_version: '1.0',
    revision: 1,
    law_id: 'us-zz',
    jurisdiction_id: 'us-state-99',
    title: { en: 'Example State', es: 'Estado de Ejemplo' },
    as_of: '2026-01-01',
    duties: [],
    hold_clocks: [],
    other_clocks: [],
    provisions: [],
    agreement_terms: [],
    definitions: [],
    regimes: [],
    ...parts,
  };
}

/** A ban on holds. */
export function aDuty(parts: Partial<LegalProfileDuty> = {}): LegalProfileDuty {
  return {
    ...said,
    duty_id: 'no-hold',
    asks: ['hold-custody'],
    duty: 'prohibited',
    conditions: [],
    preempts: false,
    ...parts,
  };
}

/** 48 hours, all days counted. */
export function aClock(parts: Partial<LegalProfileHoldClock> = {}): LegalProfileHoldClock {
  return {
    ...said,
    clock: 'i247a-48h-continuous',
    limit_minutes: 2880,
    excludes: [],
    starts: 'release-eligible',
    needs: [],
    preempts: false,
    ...parts,
  };
}

/** Command review of every request. */
export function aProvision(parts: Partial<LegalProfileProvision> = {}): LegalProfileProvision {
  return { ...said, provision: 'command-review-every-request', polarity: 'requires', level: 'state', ...parts };
}
