import type { SchemaFault } from '../schema-fault.ts';
import { codeNotForThisView } from './code-not-for-this-view.ts';
import { fieldNotForThisView } from './field-not-for-this-view.ts';
import { missingField } from './missing-field.ts';
import { neededForThisEntry } from './needed-for-this-entry.ts';
import { notADate } from './not-a-date.ts';
import { notADateAndTime } from './not-a-date-and-time.ts';
import { outOfRange } from './out-of-range.ts';
import { partNotForThisEntry } from './part-not-for-this-entry.ts';
import { repeatedItem } from './repeated-item.ts';
import { tooFewItems } from './too-few-items.ts';
import { tooLong } from './too-long.ts';
import { tooManyItems } from './too-many-items.ts';
import { tooShortOrEmpty } from './too-short-or-empty.ts';
import { unknownCode } from './unknown-code.ts';
import { unknownField } from './unknown-field.ts';
import { valueNotForThisEntry } from './value-not-for-this-entry.ts';
import { wrongForm } from './wrong-form.ts';
import { wrongType } from './wrong-type.ts';

/** Every fault of the schema: each kind of flaw has exactly one. */
export const schemaFaults: readonly SchemaFault[] = [
  codeNotForThisView,
  fieldNotForThisView,
  missingField,
  neededForThisEntry,
  notADateAndTime,
  notADate,
  outOfRange,
  partNotForThisEntry,
  repeatedItem,
  tooFewItems,
  tooLong,
  tooManyItems,
  tooShortOrEmpty,
  unknownCode,
  unknownField,
  valueNotForThisEntry,
  wrongForm,
  wrongType,
];
