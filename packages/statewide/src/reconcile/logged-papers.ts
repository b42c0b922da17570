import { isCounted } from '@daybook/reports';
import type { PublicRequest, Request } from '@daybook/types';
import type { LoggedPaper } from './logged-paper.ts';
import { paperKinds } from './paper-kinds.ts';
import type { SetAside } from './reconciliation.ts';

/** An entry of the agency's log, whole or as the public sees it. */
export type LogEntry = Request | PublicRequest;

/** Federal bodies whose papers are in no release of ICE's. */
const NOT_ICE: ReadonlySet<string> = new Set([
  'cbp-usbp',
  'cbp-ofo',
  'uscis',
  'usms',
  'fbi',
  'doj',
  'other-federal',
  'other-local',
  '287g-own-agency',
]);

/** The detainers and requests for notice that an entry holds, one for each paper; or why it has none to compare. */
export function loggedPapers(entry: LogEntry): readonly LoggedPaper[] | SetAside {
  if (entry.view === 'agency' && !isCounted(entry)) return 'withdrawn';
  if (entry.direction !== 'inbound') return 'not-received';
  if (NOT_ICE.has(entry.requesting_component ?? '')) return 'not-from-ice';
  const facility_id = entry.facility?.facility_id;
  const received = receivedIn(entry);
  const papers = entry.instruments.flatMap(({ instrument, ...paper }): LoggedPaper[] => {
    const kind = paperKinds.get(instrument);
    const dated = 'dated_on' in paper ? paper.dated_on : undefined;
    const placed = dated ?? received;
    if (kind === undefined || placed === undefined) return [];
    return [{ kind, placed, by: dated === undefined ? 'received' : 'on_paper', facility_id, isUndetermined: false }];
  });
  if (papers.length > 0) return papers;
  if (entry.instruments.some(({ instrument }) => paperKinds.has(instrument))) return 'without-date';
  const kind = kindAsked(entry);
  if (entry.view !== 'public' || entry.instruments.length > 0 || kind === undefined) return 'no-detainer-form';
  return [{ kind, placed: received ?? '', by: 'received', facility_id, isUndetermined: true }];
}

function receivedIn(entry: LogEntry): string | undefined {
  return entry.view === 'public' ? (entry.received_month ?? entry.received_quarter) : entry.received_on;
}

function kindAsked({ asks }: LogEntry): LoggedPaper['kind'] | undefined {
  const asked = new Set<string>(asks.map(({ ask }) => ask));
  return (['hold-custody', 'notify-release'] as const).find((ask) => asked.has(ask));
}
