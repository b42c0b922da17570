import type { Standing } from '../../coverage/coverage-row.ts';
import type { Row } from '../../engine/engine.ts';
import { countIn, optionalText, textIn } from './row-reader.ts';
import type { PeriodStanding, SiteAgreement, SitePublication } from './site-facts.ts';

/** A row of `site-coverage`. */
export function toldStanding(row: Row): PeriodStanding {
  return {
    period: textIn(row, 'period'),
    startOn: textIn(row, 'period_start_on'),
    is_expected: row.is_expected === true,
    standing: textIn(row, 'standing') as Standing,
    days_late: row.days_late === null ? null : Number(countIn(row, 'days_late')),
    months_covered: Number(countIn(row, 'months_covered')),
    months_in_period: Number(countIn(row, 'months_in_period')),
    ...optionalText('exemption', row, 'exemption'),
    ...optionalText('dueOn', row, 'due_on'),
    ...optionalText('firstPublishedOn', row, 'first_published_on'),
  };
}

/** A row of `site-publications`. */
export function toldPublication(row: Row): SitePublication {
  const at = textIn(row, 'published_at');
  return {
    folder: textIn(row, 'folder'),
    sha256: textIn(row, 'publication_sha256'),
    periods: textIn(row, 'periods'),
    signature: textIn(row, 'signature'),
    use: textIn(row, 'use'),
    findings: Number(countIn(row, 'findings')),
    ...(at === '' ? {} : { publishedOn: at.slice(0, 10) }),
  };
}

/** A row of `site-agreements`. */
export function toldAgreement(row: Row): SiteAgreement {
  return {
    type: textIn(row, 'agreement_type'),
    status: textIn(row, 'status'),
    ...optionalText('signedOn', row, 'signed_on'),
    ...optionalText('endedOn', row, 'ended_on'),
  };
}
