/** @jsxImportSource preact */
import type { Checked, CheckedFile } from '@daybook/validator';
import { assumedWords, logSentence, verdictWords } from '@daybook/validator/words';
import type { ComponentChildren } from 'preact';
import { tableRoles } from '../../pages/table-roles.ts';
import { phrasesOf } from '../phrases-of.ts';
import type { CheckWords } from '../words/index.ts';

/** The files in their own numbers, before anything is said against them; then the verdict. */
export function Summary({ checked, say }: { checked: Checked; say: CheckWords }) {
  const phrases = phrasesOf(checked.lang);
  const { word, numbers } = verdictWords(checked, phrases);
  const sentence = logSentence(checked, phrases);
  const columns: readonly { title: string; show: (file: CheckedFile) => ComponentChildren; look?: string }[] = [
    { title: say.summary.file, show: ({ file }) => <bdi>{file}</bdi> },
    { title: say.summary.holds, show: ({ kind }) => say.kinds[kind] },
    { title: say.summary.records, look: 'count', show: ({ records }) => records },
    { title: say.summary.read, show: (file) => assumedWords(file, phrases).join(', ') || '–' },
  ];
  const reasons = [...new Set(checked.skipped.map(({ reason }) => reason))];
  return (
    <section id="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{say.summary.title}</h2>
      {sentence === '' ? null : <p className="lead">{sentence}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className="scroll" aria-label={say.open.files_} tabIndex={0}>
        <table {...tableRoles.table} className="listing">
          <thead {...tableRoles.group}>
            <tr {...tableRoles.row}>
              {columns.map(({ title, look }) => (
                <th key={title} scope="col" {...tableRoles.columnHeading} className={look}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody {...tableRoles.group}>
            {checked.files.map((file) => (
              <tr key={file.file} {...tableRoles.row}>
                {columns.map(({ title, look, show }, at) =>
                  at === 0 ? (
                    <th key={title} scope="row" {...tableRoles.rowHeading}>
                      {show(file)}
                    </th>
                  ) : (
                    <td key={title} {...tableRoles.cell} className={look} data-label={title}>
                      {show(file)}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p id="verdict" className={`verdict ${checked.verdict}`}>
        <strong>{word}</strong> {numbers}
      </p>
      {reasons.length === 0 ? null : (
        <details>
          <summary>{say.summary.notChecked}</summary>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
