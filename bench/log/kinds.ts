import type { Kind } from './drawing.ts';
import { alert } from './kinds/alert.ts';
import { call } from './kinds/call.ts';
import { detainer } from './kinds/detainer.ts';
import { interview } from './kinds/interview.ts';
import { query } from './kinds/query.ts';
import { warrant } from './kinds/warrant.ts';

/** How often each kind is drawn: detainers are the most of a jail's log. */
export const KINDS: readonly Kind[] = [
  detainer,
  detainer,
  detainer,
  detainer,
  warrant,
  call,
  call,
  interview,
  query,
  alert,
];
