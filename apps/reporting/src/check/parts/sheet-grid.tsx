/** @jsxImportSource preact */
import { maskPersonalData } from '@daybook/files';
import type { NamedBlob } from '@daybook/validator/browser';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lettersOf } from '../cell-names.ts';
import type { Desk } from '../desk.ts';
import { type At, gridMove, within } from '../grid-move.ts';
import { MarkedCells } from '../marked-cells.ts';
import { cellsOf, type PackedSheet } from '../packed-sheet.ts';
import type { Spot } from '../spot.ts';
import type { CheckWords } from '../words/index.ts';
import { Beside } from './beside.tsx';
import { SheetRow } from './sheet-row.tsx';

// In pixels, because places are worked out from them: the style has the same.
const HIGH = 32;
const WIDE = 176;
const SIDE = 64;
const AROUND = 8;
const BESIDE = 2;

/** One sheet: only the rows and columns in sight are made, however many there are. */
export function SheetGrid(given: {
  desk: Desk;
  file: NamedBlob;
  sheet: PackedSheet;
  spot: Spot | undefined;
  say: CheckWords;
}) {
  const { desk, file, sheet, spot, say: words } = given;
  const say = words.grid;
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [sight, setSight] = useState({ first: 1, count: 20, left: 0, across: 8 });
  const [at, setAt] = useState<At>({ row: 1, column: 0 });
  const [isChanging, setChanging] = useState(false);
  const { checked } = desk.standing;
  const marked = useMemo(() => new MarkedCells(file, sheet, checked?.findings ?? []), [file, sheet, checked]);
  const names = { file: maskPersonalData(file.name), sheet: maskPersonalData(sheet.name) };
  const isText = sheet.name === '' && /json/i.test(file.name);
  const text = (where: At) => cellsOf(sheet, where.row)[where.column] ?? '';

  const look = () => {
    const { scrollTop = 0, scrollLeft = 0, clientHeight = 0, clientWidth = 0 } = box.current ?? {};
    setSight({
      first: Math.floor(scrollTop / HIGH) + 1,
      count: Math.ceil(clientHeight / HIGH),
      left: Math.floor(scrollLeft / WIDE),
      across: Math.ceil(clientWidth / WIDE),
    });
  };
  const goTo = (to: At) => {
    setAt(to);
    setChanging(false);
    if (box.current !== null) showCell(box.current, to);
    look();
  };
  const leave = () => {
    setChanging(false);
    table.current?.focus({ preventScroll: true });
  };
  const save = (to: string) => {
    const from = text(at);
    leave();
    if (to === from) return;
    const cell = { file: names.file, row: at.row, cell: `${lettersOf(at.column)}${at.row}` };
    const place = sheet.name === '' ? cell : { ...cell, sheet: names.sheet };
    void desk.mend({ what: 'cell', place, from, to });
  };
  const press = (event: KeyboardEvent) => {
    const move = gridMove(event, at, sheet, Math.max(1, sight.count - 2));
    if (move !== undefined) goTo(move);
    else if ((event.key === 'Enter' || event.key === 'F2') && !isText) setChanging(true);
    else return;
    event.preventDefault();
  };
  const point = (event: MouseEvent) => {
    const cell = event.target instanceof Element ? event.target.closest('td') : null;
    const [, row, column] = /^at-(\d+)-(\d+)$/.exec(cell?.id ?? '') ?? [];
    if (row === undefined || (isChanging && cell?.id === `at-${at.row}-${at.column}`)) return;
    const to = { row: Number(row), column: Number(column) };
    goTo(to);
    if (event.type === 'dblclick' && !isText) setChanging(true);
  };

  useEffect(look, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new place moves the sheet, not a new check of it
  useEffect(() => {
    if (spot?.place.row === undefined || spot.place.file !== names.file) return;
    if ((spot.place.sheet ?? '') !== names.sheet) return;
    goTo(within({ row: spot.place.row, column: marked.columnOf(spot.place) }, sheet));
    box.current?.scrollIntoView({ block: 'center' });
    table.current?.focus({ preventScroll: true });
  }, [spot]);

  const first = Math.max(1, Math.min(sight.first, sheet.height) - AROUND);
  const last = Math.min(sheet.height, sight.first + sight.count + AROUND);
  const rows = Array.from({ length: Math.max(0, last - first + 1) }, (_, no) => first + no);
  const width = Math.max(1, sheet.width);
  const leftmost = Math.max(0, Math.min(sight.left, width - 1) - BESIDE);
  const rightmost = Math.min(width - 1, sight.left + sight.across + BESIDE);
  const columns = Array.from({ length: rightmost - leftmost + 1 }, (_, no) => leftmost + no);
  const beside = [leftmost * WIDE, (width - 1 - rightmost) * WIDE] as const;
  return (
    <>
      <p className="quiet">{isText ? say.lines : say.how}</p>
      <div ref={box} className="grid" onScroll={look}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the arrow keys lead through this table
          role="grid"
          tabIndex={0}
          aria-label={say.title}
          aria-rowcount={sheet.height + 1}
          aria-colcount={width + 1}
          aria-activedescendant={`at-${at.row}-${at.column}`}
          style={{ width: `${SIDE + width * WIDE}px` }}
          onKeyDown={press}
          onClick={point}
          onDblClick={point}
        >
          <thead>
            <tr aria-rowindex={1}>
              <td className="side" />
              <Beside wide={beside[0]} />
              {columns.map((column) => (
                <th key={column} scope="col" aria-colindex={column + 2}>
                  {lettersOf(column)}
                </th>
              ))}
              <Beside wide={beside[1]} />
            </tr>
          </thead>
          <tbody>
            <Gap rows={first - 1} />
            {rows.map((row) => (
              <SheetRow
                key={row}
                row={row}
                columns={columns}
                beside={beside}
                cells={cellsOf(sheet, row)}
                marked={marked}
                at={at.row === row ? at.column : undefined}
                change={isChanging && at.row === row ? { save, leave } : undefined}
                say={words}
              />
            ))}
            <Gap rows={sheet.height - last} />
          </tbody>
        </table>
      </div>
      <p className="quiet" role="status" id="cell-said">
        {marked.at(at.row, at.column)?.messages.join(' ')}
      </p>
    </>
  );
}

/** The height of rows that are not made. */
function Gap({ rows }: { rows: number }) {
  return rows <= 0 ? null : <tr style={{ height: `${rows * HIGH}px` }} />;
}

/** Scrolls a box as far as it takes to bring a cell into sight. */
function showCell(box: HTMLDivElement, { row, column }: At): void {
  const [top, left] = [(row - 1) * HIGH, column * WIDE];
  if (top < box.scrollTop || top > box.scrollTop + box.clientHeight - 3 * HIGH)
    box.scrollTop = Math.max(0, top - 4 * HIGH);
  // On a telephone there is room for little more than one cell.
  const room = Math.max(0, box.clientWidth - SIDE - WIDE);
  if (left < box.scrollLeft || left > box.scrollLeft + room) box.scrollLeft = left - Math.min(WIDE, room) / 2;
}
