// Generated from schemas/regimes/*.json by `npm run generate`. Do not edit.
import usCaTruthAct from '@daybook/schemas/regimes/us-ca-truth-act.json' with { type: 'json' };
import usCaValuesAct from '@daybook/schemas/regimes/us-ca-values-act.json' with { type: 'json' };
import usCo2474 from '@daybook/schemas/regimes/us-co-24-74.json' with { type: 'json' };
import usCt54192h from '@daybook/schemas/regimes/us-ct-54-192h.json' with { type: 'json' };
import usFl9081033 from '@daybook/schemas/regimes/us-fl-908-1033.json' with { type: 'json' };
import usFl90811 from '@daybook/schemas/regimes/us-fl-908-11.json' with { type: 'json' };
import usGaHb1105 from '@daybook/schemas/regimes/us-ga-hb-1105.json' with { type: 'json' };
import usIlTrustAct from '@daybook/schemas/regimes/us-il-trust-act.json' with { type: 'json' };
import usNc16262 from '@daybook/schemas/regimes/us-nc-162-62.json' with { type: 'json' };
import usNjAg20186 from '@daybook/schemas/regimes/us-nj-ag-2018-6.json' with { type: 'json' };
import usNyNyc10178 from '@daybook/schemas/regimes/us-ny-nyc-10-178.json' with { type: 'json' };
import usNyNyc14154 from '@daybook/schemas/regimes/us-ny-nyc-14-154.json' with { type: 'json' };
import usNyNyc9131 from '@daybook/schemas/regimes/us-ny-nyc-9-131.json' with { type: 'json' };
import usNyNyc9205 from '@daybook/schemas/regimes/us-ny-nyc-9-205.json' with { type: 'json' };
import usOr181a826 from '@daybook/schemas/regimes/us-or-181a-826.json' with { type: 'json' };
import usTn768105 from '@daybook/schemas/regimes/us-tn-7-68-105.json' with { type: 'json' };
import usTx753 from '@daybook/schemas/regimes/us-tx-753.json' with { type: 'json' };
import type { Regime } from '@daybook/types';

/** The reporting laws that Daybook ships. */
export const shippedRegimes = [
  usCaTruthAct,
  usCaValuesAct,
  usCo2474,
  usCt54192h,
  usFl9081033,
  usFl90811,
  usGaHb1105,
  usIlTrustAct,
  usNc16262,
  usNjAg20186,
  usNyNyc10178,
  usNyNyc14154,
  usNyNyc9131,
  usNyNyc9205,
  usOr181a826,
  usTn768105,
  usTx753,
] as unknown as readonly Regime[];
