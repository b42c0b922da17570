import { join } from 'node:path';
import { logPaths, type ReleaseReader } from '@daybook/publisher';
import { showNumber } from '@daybook/reports/printing';
import type { Lang } from '@daybook/types';
import { titlesIn } from '../entry/titles-in.ts';
import { firstLines } from '../publishing/first-lines.ts';
import { Listing } from './listing.tsx';
import { quarterTitle } from './quarter-title.ts';

/** A row of a public log, as far as the table shows it. */
interface LogRow {
  readonly public_id: string;
  readonly received_quarter?: string;
  readonly received_month?: string;
  readonly requesting_component?: string;
  readonly direction?: string;
  readonly asks?: readonly {
    readonly ask: string;
    readonly decisions: readonly { readonly decision: string }[];
  }[];
  readonly generalised: boolean;
  readonly not_yet_public: boolean;
}

/**
 * The public log of a release to search by eye: its first rows, in the order of the public.
 *
 * @param rows how many it has in all.
 */
export function PublicLog({ release, rows, lang }: { release: ReleaseReader; rows: number; lang: Lang }) {
  const say = words[lang];
  if (!release.paths.includes(logPaths.nested)) return <p>{say.none}</p>;
  const lines = firstLines(join(release.name, logPaths.nested), MOST).map((line) => JSON.parse(line) as LogRow);
  const title = (list: string, code: string | undefined) =>
    titlesIn(lang, list).find((one) => one.code === code)?.title ?? code ?? '';
  const asked = ({ asks = [], direction }: LogRow) =>
    asks.length === 0
      ? title('direction', direction)
      : asks
          .map(({ ask, decisions }) => {
            const last = decisions.at(-1)?.decision;
            return `${title('ask', ask)}: ${last === undefined ? say.open : title('decision', last)}`;
          })
          .join(' · ');
  return (
    <Listing
      label={say.label}
      caption={say.caption(lines.length, rows)}
      rows={lines}
      keyOf={({ public_id }) => public_id}
      columns={[
        { title: say.id, isHeading: true, look: 'code whole', show: ({ public_id }) => public_id.slice(0, 8) },
        {
          title: say.received,
          show: ({ received_month, received_quarter }) => quarterTitle(received_month ?? received_quarter ?? '', lang),
        },
        { title: say.from, show: (row) => title('requesting-component', row.requesting_component) },
        { title: say.asked, show: asked },
        {
          title: say.mark,
          show: ({ generalised, not_yet_public }) =>
            [generalised ? say.alone : '', not_yet_public ? say.hidden : ''].filter(Boolean).join(' · '),
        },
      ]}
    />
  );
}

const MOST = 200;

const words = {
  en: {
    none: 'The release has no log: nothing came, and the report says so.',
    label: 'Public log',
    caption: (shown: number, all: number) =>
      shown === all ? `Entries: ${showNumber(all)}` : `The first ${shown} of ${showNumber(all)} entries`,
    id: 'Public id',
    received: 'Received',
    from: 'From',
    asked: 'Asked and decided',
    mark: 'Marked',
    open: 'open',
    alone: 'Action alone',
    hidden: 'Outcome not public yet',
  },
  es: {
    none: 'La publicación no tiene bitácora: no llegó nada, y el informe lo dice.',
    label: 'Bitácora pública',
    caption: (shown: number, all: number) =>
      shown === all ? `Anotaciones: ${showNumber(all)}` : `Las primeras ${shown} de ${showNumber(all)} anotaciones`,
    id: 'Id público',
    received: 'Recibida',
    from: 'De',
    asked: 'Pedido y decidido',
    mark: 'Marcada',
    open: 'abierto',
    alone: 'Solo la actuación',
    hidden: 'Desenlace aún no público',
  },
};
