import type { ReleaseReader } from '../release/release-reader.ts';
import type { AttackResult, Leak, NotTried, Tried } from './attack-result.ts';
import type { FigureVerdicts } from './figures/figure-verdicts.ts';
import { workOutFigures } from './figures/work-out-figures.ts';
import { NotARelease } from './not-a-release.ts';
import type { Material } from './reading/material.ts';
import { readPublished } from './reading/read-published.ts';
import type { Way } from './way.ts';
import { ways } from './ways/index.ts';

/** What an attacker has beside the release. */
export interface AttackOptions {
  /** Earlier releases of the same publisher, the releases of other agencies, a state's. */
  readonly with?: readonly ReleaseReader[];
  /** Texts that must occur in no file, name or path, such as names planted in the records. */
  readonly canaries?: readonly string[];
}

/**
 * Tries to learn something of a person from published files alone, in every way that it knows.
 *
 * It tells what it found, what it tried, and what it could not try. That it finds nothing is no proof that there is nothing:
 * see `docs/guide/attack.md`.
 *
 * @throws NotARelease where one of them states no thresholds.
 */
export async function attackRelease(release: ReleaseReader, options: AttackOptions = {}): Promise<AttackResult> {
  const attacked = published(release);
  const others = (options.with ?? []).map(published);
  let figures: Promise<FigureVerdicts> | undefined;
  const material: Material = {
    release: attacked,
    others,
    canaries: options.canaries ?? [],
    figures: () => {
      figures ??= workOutFigures([...others, attacked], attacked.stated.small_cell);
      return figures;
    },
  };
  const leaks: Leak[] = [];
  const tried: Tried[] = [];
  const not_tried: NotTried[] = [];
  for (const way of ways) {
    const found = await way.try(material);
    leaks.push(...found.leaks.map((leak): Leak => ({ release: release.name, ...leak, way: way.id, cure: way.cure })));
    tried.push(triedOf(way, found.looked_at, found.leaks.length));
    if (found.not_tried !== undefined) not_tried.push({ way: way.id, title: way.title, reason: found.not_tried });
  }
  const { k_anonymity, small_cell } = attacked.stated;
  return {
    release: release.name,
    with: others.map(({ name }) => name),
    thresholds: { k_anonymity, small_cell },
    leaks,
    tried,
    not_tried,
    unsettled: (await material.figures()).unsettled,
  };
}

function triedOf({ id, title, why, unit }: Way, looked_at: number, leaks: number): Tried {
  return { way: id, title, why, looked_at, unit, leaks };
}

function published(release: ReleaseReader) {
  const read = readPublished(release);
  if (read === undefined) throw new NotARelease(release.name);
  return read;
}
