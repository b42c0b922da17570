import type { PublicRequest, RecordRule } from '@daybook/types';
import type { Sight } from '../../sight.ts';

/** A generalised entry with more than its action: when, what was asked, what was decided, how it ended. */
export const generalisedRowSaysMore: RecordRule<PublicRequest, Sight> = {
  id: 'generalised-row-says-more',
  scope: 'record',
  record: 'request',
  readers: ['public'],
  severity: 'error',
  cannotBeRegraded: true,
  title: { en: 'Generalised, and yet it says more', es: 'Generalizada, y aun así dice más' },
  why: {
    en: 'An entry is generalised because too few others look like it. Every further detail could point at the person.',
    es: 'Una anotación se generaliza porque muy pocas se le parecen. Cualquier otro detalle podría señalar a la persona.',
  },
  fix: {
    en: 'Take out everything but the quarter, what was asked, the decision and the outcome. If the details are safe, the mark is wrong.',
    es: 'Quite todo menos el trimestre, lo pedido, la decisión y el desenlace. Si los detalles no ponen a nadie en riesgo, la marca está mal.',
  },
  message: {
    en: 'The entry is marked as generalised, and this says more than its quarter, ask, decision and outcome.',
    es: 'La anotación está marcada como generalizada, y esto dice más que su trimestre, lo pedido, la decisión y el desenlace.',
  },
  basis: [{ citation: 'Daybook standard: a generalised row keeps its action cell alone', verification: 'verified' }],
  since: '1.0',
  check(request, report) {
    if (!request.generalised) return;
    look(request, '', (pointer) => report(pointer));
  },
};

/** What a generalised entry keeps; of an entry that is no request, the part that says what it is. */
const KEPT =
  /^\/(\$schema|record|standard_version|view|revision|revision_reason|public_id|source|agency_id|agency_id_missing|direction|quantity|received_quarter|asks_complete|generalised|not_yet_public|supersedes|query|contact|alert|act|custody\/custody_end|asks\/\d+\/(ask_no|ask|closed_without_decision|decisions\/\d+\/(no|decision)))$/;

function look(part: object, at: string, found: (pointer: string) => void): void {
  for (const [name, value] of Object.entries(part)) {
    const pointer = `${at}/${name}`;
    if (value === undefined || KEPT.test(pointer)) continue;
    const isOpen = /^\/(custody|asks(\/\d+(\/decisions(\/\d+)?)?)?)$/.test(pointer);
    if (isOpen && typeof value === 'object' && value !== null) look(value, pointer, found);
    else if (!Array.isArray(value) || value.length > 0) found(pointer);
  }
}
