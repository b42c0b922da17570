// Generated from rules/, schema/faults/ and the faults of @daybook/files by `npm run generate`. Do not edit.
import type { RecordKind } from '@daybook/types';
import type { RetiredField } from '../../facts/retired-places.ts';

/** The fields that hold codes which were replaced, and the code that each became; empty where it has no successor. */
export const retiredCodes: Readonly<Partial<Record<RecordKind, readonly RetiredField[]>>> = {
  "agency": [
    {
      "at": "/identifiers/*/scheme",
      "codes": {
        "fips": "geoid"
      }
    }
  ]
};
