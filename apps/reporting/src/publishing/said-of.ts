import {
  agencyNames,
  compareReleases,
  type PreparedPublication,
  type ReleaseReader,
  releaseInMemory,
} from '@daybook/publisher';
import type { Checked } from '@daybook/validator';
import type { Order } from './order.ts';
import type { PreviewSaid } from './preview.ts';

/** What is said of a publication before it goes out. */
export async function saidOf(
  order: Pick<Order, 'plan' | 'published_at'>,
  { made, files, isRefused, refusals, explanation, checked, attacked }: PreparedPublication,
  previous: ReleaseReader | undefined,
): Promise<PreviewSaid> {
  const release = releaseInMemory('', files);
  const { statement, rows, left_out } = made;
  const diff = previous === undefined || files.length === 0 ? undefined : await compareReleases(previous, release);
  return {
    ...headOf(order),
    is_refused: isRefused,
    refusals,
    causes: checked === undefined ? [] : causesOf(checked),
    explanation,
    rows: rows.length,
    alone: statement.generalised_rows,
    hidden: rows.filter(({ not_yet_public }) => not_yet_public === true).length,
    withheld: statement.withheld_cells,
    counted_only: left_out['held-for-ice'] ?? 0,
    ...(attacked === undefined ? {} : { attacked }),
    ...(diff === undefined ? {} : { diff }),
    names: files.length === 0 ? {} : Object.fromEntries(await agencyNames(release)),
  };
}

/** What is said where the agency's own records have to be mended first. */
export const saidOfRecords = (order: Pick<Order, 'plan' | 'published_at'>, checked: Checked): PreviewSaid => ({
  ...headOf(order),
  is_refused: true,
  refusals: [],
  causes: causesOf(checked),
  explanation: [],
  rows: 0,
  alone: 0,
  hidden: 0,
  withheld: 0,
  counted_only: 0,
  names: {},
});

const headOf = ({ plan, published_at }: Pick<Order, 'plan' | 'published_at'>) => ({ plan, made_at: published_at });

const causesOf = ({ causes }: Checked): PreviewSaid['causes'] =>
  causes
    .filter(({ isAnswered }) => !isAnswered)
    .map(({ rule, severity, message, count }) => ({ rule, severity, message, count }));
