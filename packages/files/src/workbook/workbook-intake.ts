import { isFindingSheet } from '../annotating/finding-sheet-title.ts';
import { isEmptyCell } from '../cells/is-empty-cell.ts';
import type { Intake } from '../intake.ts';
import { maskPersonalData } from '../personal-data/mask-personal-data.ts';
import { raise } from '../raise.ts';
import type { Session } from '../session.ts';
import { chooseTable } from '../tables/choose-table.ts';
import { TableIntake } from '../tables/table-intake.ts';
import { unknownTable } from '../tables/unknown-table.ts';
import { isTemplateSheet } from '../template/sheet-names.ts';
import { type WorkbookMeta, workbookMeta } from '../template/workbook-meta.ts';
import { openWorkbook } from './open-workbook.ts';
import { sayOfLayout } from './say-of-layout.ts';
import type { Sheet } from './sheet.ts';
import { WholeBytes } from './whole-bytes.ts';

const isEmpty = ({ rows }: Sheet) => rows.every(({ cells }) => cells.every(isEmptyCell));

/** XLSX and ODS: every sheet that is a table of the standard. */
export class WorkbookIntake implements Intake {
  readonly #file: string;
  readonly #session: Session;
  readonly #bytes: WholeBytes;

  constructor(file: string, session: Session) {
    this.#file = file;
    this.#session = session;
    this.#bytes = new WholeBytes(session.settings.limits.workbookBytes);
  }

  push(chunk: Uint8Array): void {
    this.#bytes.push(chunk);
  }

  async end(): Promise<void> {
    const { settings, out } = this.#session;
    const read = await openWorkbook(this.#file, this.#bytes, settings.limits, out, settings.readSheets);
    const own = read.filter((sheet) => !isFindingSheet(sheet));
    const sheets = own.map((sheet) => ({ ...sheet, name: maskPersonalData(sheet.name) }));
    for (const [at, { name }] of sheets.entries())
      if (name !== own[at]?.name)
        out.push(raise('personal-data-in-name', { file: this.#file, sheet: name }, { variant: 'sheet' }));
    const meta = workbookMeta(this.#file, sheets, out, settings.zones?.offsetAt);
    // A name that starts with an underscore says that the sheet is the workbook's own, such as the lists of its dropdowns.
    const isOwn = ({ name }: Sheet) => name.startsWith('_') || (meta !== undefined && isTemplateSheet(name));
    const judged = sheets
      .filter((sheet) => !isOwn(sheet) && !isEmpty(sheet))
      .map((sheet) => ({ sheet, table: chooseTable(this.#file, sheet.name, sheet.rows, settings) }));
    if (judged.length > 0 && judged.every(({ table }) => table === undefined)) {
      out.push(
        unknownTable(
          this.#file,
          judged.flatMap(({ sheet }) => sheet.rows.slice(0, 20)),
        ),
      );
      return;
    }
    // Rows that belong to records come before the records.
    const order = judged.sort(
      (a, b) => Number(b.table?.plan.table.parent !== undefined) - Number(a.table?.plan.table.parent !== undefined),
    );
    for (const { sheet, table } of order) this.#sheet(sheet, table, meta);
  }

  #sheet(sheet: Sheet, table: ReturnType<typeof chooseTable>, meta: WorkbookMeta | undefined): void {
    const place = { file: this.#file, sheet: sheet.name };
    if (sheet.hidden)
      this.#session.out.push(
        raise('hidden-sheet', place, {
          variant: table === undefined ? 'not-read' : 'read',
          values: { sheet: sheet.name },
        }),
      );
    else if (table === undefined)
      this.#session.out.push(raise('sheet-not-read', place, { values: { sheet: sheet.name } }));
    if (table === undefined) return;
    sayOfLayout(place, sheet, table.head, this.#session.out);
    const intake = new TableIntake(this.#file, sheet.name, this.#session, { meta, from1904: sheet.from1904 });
    for (const row of sheet.rows) intake.take(row);
    intake.end();
  }
}
