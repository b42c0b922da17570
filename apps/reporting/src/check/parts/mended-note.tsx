/** @jsxImportSource preact */
import type { Desk } from '../desk.ts';
import type { CheckWords } from '../words/index.ts';

/** What the last change came to, and the way back. */
export function MendedNote({ desk, say: { mended: say } }: { desk: Desk; say: CheckWords }) {
  const { mended, changes } = desk;
  if (mended === undefined && changes === 0) return null;
  return (
    <div className="notice" role="status" id="mended">
      {mended === undefined ? null : (
        <>
          <p>{mended.fixed === 0 ? say.none : say.done(mended.fixed)}</p>
          {Object.entries(mended.left).map(([why, count]) => (
            <p key={why}>{say.left[why as keyof typeof say.left](count)}</p>
          ))}
        </>
      )}
      {changes === 0 ? null : (
        <p>
          <button type="button" className="second" onClick={() => void desk.undo()}>
            {say.undo}
          </button>
        </p>
      )}
    </div>
  );
}
