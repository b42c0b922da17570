/** @jsxImportSource preact */
import type { Checked } from '@daybook/validator';
import type { Desk } from '../desk.ts';
import type { Kit } from '../kit.ts';
import type { Spot } from '../spot.ts';
import type { CheckWords } from '../words/index.ts';
import { CauseItem } from './cause-item.tsx';
import { MendedNote } from './mended-note.tsx';

/** What was found, by cause: what one action repairs comes as one. */
export function Findings({
  desk,
  checked,
  kit,
  say,
  go,
}: {
  desk: Desk;
  checked: Checked;
  kit: Kit;
  say: CheckWords;
  go: (spot: Spot) => void;
}) {
  const { causes, counts, answered } = checked;
  const total = counts.error + counts.warning + counts.flag + answered;
  const certain = causes.filter(({ isFixable, isAnswered }) => isFixable && !isAnswered);
  const cells = certain.reduce((sum, { count }) => sum + count, 0);
  return (
    <section id="found" aria-labelledby="found-title">
      <h2 id="found-title">{causes.length === 0 ? say.causes.none : say.causes.title(causes.length, total)}</h2>
      <MendedNote desk={desk} say={say} />
      {causes.length === 0 ? <p>{say.causes.noneText}</p> : null}
      {counts.flag + answered > 0 ? <p className="quiet">{say.causes.flags}</p> : null}
      {certain.length < 2 ? null : (
        <p>
          <button type="button" onClick={() => void desk.mend({ what: 'certain' })}>
            {say.causes.fixAll(cells)}
          </button>
        </p>
      )}
      <ol className="causes">
        {causes.map((cause) => (
          <CauseItem
            key={`${cause.rule}\n${cause.message}\n${cause.findings[0]?.column}\n${cause.findings[0]?.fix?.from}`}
            cause={cause}
            desk={desk}
            kit={kit}
            say={say}
            go={go}
          />
        ))}
      </ol>
    </section>
  );
}
