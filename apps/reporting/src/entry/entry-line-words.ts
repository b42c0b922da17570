import { isCounted } from '@daybook/reports';
import type { Lang, Request } from '@daybook/types';
import { codeTitle } from './code-title.ts';

/** An entry in one line: that it was withdrawn; else each ask with its decision, or what it was where nothing was asked. */
export function entryLineWords(record: Request | undefined, lang: Lang): string {
  if (record !== undefined && !isCounted(record))
    return codeTitle(lang, 'revision-reason', record.revision_reason ?? '');
  const asks = (record?.asks ?? []).map(({ ask, decisions, closed_without_decision: closed }) => {
    const decision = decisions.at(-1)?.decision;
    if (decision !== undefined) return `${codeTitle(lang, 'ask', ask)}: ${codeTitle(lang, 'decision', decision)}`;
    return `${codeTitle(lang, 'ask', ask)}: ${closed === undefined ? OPEN[lang] : codeTitle(lang, 'closed-without-decision', closed)}`;
  });
  if (asks.length > 0) return asks.join(' · ');
  return record === undefined ? '' : codeTitle(lang, 'direction', record.direction);
}

const OPEN = { en: 'open', es: 'abierta' } as const;
