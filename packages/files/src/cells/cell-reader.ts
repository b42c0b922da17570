import type { FaultId } from '../faults/index.ts';
import type { Detail } from '../raise.ts';
import type { CodeIndex } from '../tables/code-index.ts';
import type { Column } from '../tables/table.ts';
import type { Cell } from './cell.ts';
import { unescapeCell } from './cell-escape.ts';
import { type CellValue, UNREAD } from './cell-value.ts';
import { certainFix } from './certain-fix.ts';
import type { DateOrder } from './date-order.ts';
import { joinList } from './join-list.ts';
import { readDate } from './read-date.ts';
import { readInstant, type Where } from './read-instant.ts';
import { readInteger } from './read-integer.ts';
import { serialText } from './serial-text.ts';
import { splitList } from './split-list.ts';
import { valued } from './valued.ts';
import type { Zones } from './zones.ts';

/** Says that the cell being read has a fault. */
export type SayOfCell = (fault: FaultId, detail?: Detail) => void;

// As Excel writes them in English and Spanish, and the #### of a column that was too narrow when it was copied.
const failed = /^#(?:N\/A|N\/D|[¡¿]?(?:DIV\/0|REF|VALUE|VALOR|NAME|NOMBRE|NUM|NULL|NULO|SPILL|CALC)[!?]|#{2,})$/;
const yes = new Set(['yes', 'y', 'true', 't', '1', 'x', 'si', 's', 'verdadero', 'v']);
const usual = /^[ -~]*$/;
const no = new Set(['no', 'n', 'false', 'f', '0', 'falso']);

/** What is known of dates and times beside the cells themselves. */
export interface ReadPlace {
  readonly zones?: Zones | undefined;
  /** True in a workbook that counts its days from 1904. */
  readonly from1904?: boolean;
}

/** Reads the cells of one run: what is certain is converted and said, what is not gets a finding that asks. */
export class CellReader {
  readonly #codes: CodeIndex;
  readonly #order: () => DateOrder | undefined;
  readonly #longest: number;
  readonly #areTitlesUsual: boolean;
  readonly #place: ReadPlace;
  /** Whose row is being read, and in which zone by its workbook, where they say so. */
  row: Omit<Where, 'zones'> = { agencyId: undefined };

  /**
   * `order` tells, when asked, what the file shows of its dates; `longest` is how many characters a cell may have. In a
   * template people choose codes by their titles, so nothing need be said of it.
   */
  constructor(
    codes: CodeIndex,
    order: () => DateOrder | undefined,
    longest: number,
    place: ReadPlace = {},
    areTitlesUsual = false,
  ) {
    this.#place = place;
    this.#codes = codes;
    this.#order = order;
    this.#longest = longest;
    this.#areTitlesUsual = areTitlesUsual;
  }

  /** The value of a cell in a column; undefined where it is empty. */
  read(cell: Cell, column: Column, say: SayOfCell): CellValue {
    if (cell === null) return undefined;
    if (typeof cell === 'object' && 'error' in cell) return this.#failed(cell.error, say);
    if (typeof cell === 'object') return this.#date(cell.date, column, say);
    if (typeof cell === 'number') return this.#number(cell, column, say);
    if (typeof cell === 'boolean') return column.type === 'boolean' ? cell : this.#text(String(cell), column, say);
    if (cell.length > this.#longest) {
      say('text-too-long', { values: { most: this.#longest } });
      return UNREAD;
    }
    if (cell.trim() === '') return undefined;
    const text = unescapeCell(cell);
    // An apostrophe alone is an empty text, where the column holds texts.
    if (text === '') return column.type === 'string' ? '' : undefined;
    if (failed.test(text)) return this.#failed(text, say);
    if (text.includes('\uFFFD') || /(?![\n\r\t])\p{Cc}/u.test(text)) {
      say('unreadable-character');
      return UNREAD;
    }
    return this.#text(text, column, say);
  }

  #failed(error: string, say: SayOfCell): CellValue {
    say('error-cell', { values: { error } });
    return UNREAD;
  }

  #date(date: string, column: Column, say: SayOfCell): CellValue {
    if (column.type === 'date') return readDate(date, this.#order(), say);
    if (column.type === 'instant') return this.#instant(date, say);
    say('date-instead-of-text', { values: { date: date.slice(0, 10) } });
    return UNREAD;
  }

  #instant(text: string, say: SayOfCell): CellValue {
    const { zones, from1904 } = this.#place;
    const counted = serialText(text, from1904);
    // A day number without a part of a day is a date without a time.
    if (counted !== undefined && counted.length > 10) say('serial-date', { values: { value: text, date: counted } });
    const where = zones === undefined ? undefined : { zones, ...this.row };
    return readInstant(counted ?? text, this.#order(), say, where);
  }

  #number(number: number, column: Column, say: SayOfCell): CellValue {
    if (column.type === 'date') return readDate(number, this.#order(), say, this.#place.from1904);
    if (column.type === 'instant') return this.#instant(String(number), say);
    if (column.type === 'boolean') return this.#text(String(number), column, say);
    if (Number.isSafeInteger(number))
      return column.type === 'integer' ? number + 0 : this.#text(String(number), column, say);
    if (column.type === 'string' && Math.abs(number) < 1e15) return String(number);
    say('unreadable-number', {
      variant: Number.isInteger(number) ? 'too-large' : 'fraction',
      values: { value: number },
    });
    return UNREAD;
  }

  #text(text: string, column: Column, say: SayOfCell): CellValue {
    if (column.type === 'string') return text;
    if (column.type === 'strings') return splitList(text);
    const plain = usual.test(text)
      ? text
      : text
          .normalize('NFKC')
          .replace(/\p{Cf}/gu, '')
          .trim();
    const list = column.list ?? '';
    const isUnusual = plain !== text;
    let isRewritten = false;
    const sayWith: SayOfCell = (fault, detail = {}) => {
      const fix = column.type === 'codes' && isUnusual ? undefined : certainFix(fault, detail, text, column);
      isRewritten ||= fix !== undefined;
      say(fault, fix === undefined ? detail : { ...detail, fix });
    };
    const value = this.#plain(plain, column, sayWith);
    if (isUnusual) {
      const codes = column.type === 'codes' ? splitList(plain) : column.type === 'code' ? [plain] : [];
      const isCertain =
        !isRewritten && value !== UNREAD && usual.test(plain) && codes.every((code) => this.#codes.find(list, code));
      const to = Array.isArray(value) ? joinList(value) : plain;
      say('unusual-characters', isCertain ? { fix: { pointer: '', from: text, to, certain: true } } : {});
    }
    return value;
  }

  #plain(text: string, column: Column, say: SayOfCell): CellValue {
    switch (column.type) {
      case 'integer':
        return readInteger(text, column.column.endsWith('_cents'), say);
      case 'date':
        return readDate(text, this.#order(), say, this.#place.from1904);
      case 'instant':
        return this.#instant(text, say);
      case 'boolean':
        return this.#yesNo(text, say);
      case 'code':
        return this.#code(text, column.list ?? '', say);
      case 'codes':
        return splitList(text).map((code) => this.#code(code, column.list ?? '', say));
      default:
        return text;
    }
  }

  #yesNo(text: string, say: SayOfCell): CellValue {
    const word = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
    if (yes.has(word)) return true;
    if (no.has(word)) return false;
    say('unreadable-yes-no', valued(text, 'boolean'));
    return UNREAD;
  }

  #code(text: string, list: string, say: SayOfCell): string {
    const found = this.#codes.find(list, text);
    if (found === undefined || found.by === 'code') return found?.code ?? text;
    if (this.#areTitlesUsual) return found.code;
    // A title is one of our own words, so it may be printed.
    say('code-rewritten', { values: { value: text, code: found.code } });
    return found.code;
  }
}
