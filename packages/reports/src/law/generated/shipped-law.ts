// Generated from schemas/law/*.json by `npm run generate`. Do not edit.
import us from '@daybook/schemas/law/us.json' with { type: 'json' };
import usCa from '@daybook/schemas/law/us-ca.json' with { type: 'json' };
import usCo from '@daybook/schemas/law/us-co.json' with { type: 'json' };
import usCt from '@daybook/schemas/law/us-ct.json' with { type: 'json' };
import usDe from '@daybook/schemas/law/us-de.json' with { type: 'json' };
import usFl from '@daybook/schemas/law/us-fl.json' with { type: 'json' };
import usGa from '@daybook/schemas/law/us-ga.json' with { type: 'json' };
import usIa from '@daybook/schemas/law/us-ia.json' with { type: 'json' };
import usIl from '@daybook/schemas/law/us-il.json' with { type: 'json' };
import usMd from '@daybook/schemas/law/us-md.json' with { type: 'json' };
import usNc from '@daybook/schemas/law/us-nc.json' with { type: 'json' };
import usNj from '@daybook/schemas/law/us-nj.json' with { type: 'json' };
import usNyNyc from '@daybook/schemas/law/us-ny-nyc.json' with { type: 'json' };
import usOr from '@daybook/schemas/law/us-or.json' with { type: 'json' };
import usSc from '@daybook/schemas/law/us-sc.json' with { type: 'json' };
import usTn from '@daybook/schemas/law/us-tn.json' with { type: 'json' };
import usTx from '@daybook/schemas/law/us-tx.json' with { type: 'json' };
import usVt from '@daybook/schemas/law/us-vt.json' with { type: 'json' };
import usWa from '@daybook/schemas/law/us-wa.json' with { type: 'json' };
import usWv from '@daybook/schemas/law/us-wv.json' with { type: 'json' };
import type { LegalProfile } from '@daybook/types';

/** The legal profiles that Daybook ships. A profile of the given files stands beside them, or replaces one by its id. */
export const shippedLaw = [
  us,
  usCa,
  usCo,
  usCt,
  usDe,
  usFl,
  usGa,
  usIa,
  usIl,
  usMd,
  usNc,
  usNj,
  usNyNyc,
  usOr,
  usSc,
  usTn,
  usTx,
  usVt,
  usWa,
  usWv,
] as unknown as readonly LegalProfile[];
