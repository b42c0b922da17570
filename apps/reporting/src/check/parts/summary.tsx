/** @jsxImportSource preact */
import type { Checked } from '@daybook/validator';
import { assumedWords, logSentence, verdictWords } from '@daybook/validator/words';
import { phrasesOf } from '../phrases-of.ts';
import type { CheckWords } from '../words/index.ts';

/** The files in their own numbers, before anything is said against them; then the verdict. */
export function Summary({ checked, say }: { checked: Checked; say: CheckWords }) {
  const phrases = phrasesOf(checked.lang);
  const { word, numbers } = verdictWords(checked, phrases);
  const sentence = logSentence(checked, phrases);
  const reasons = [...new Set(checked.skipped.map(({ reason }) => reason))];
  return (
    <section id="summary" aria-labelledby="summary-title">
      <h2 id="summary-title">{say.summary.title}</h2>
      {sentence === '' ? null : <p className="lead">{sentence}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className="scroll" aria-label={say.open.files_} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{say.summary.file}</th>
              <th scope="col">{say.summary.holds}</th>
              <th scope="col" className="count">
                {say.summary.records}
              </th>
              <th scope="col">{say.summary.read}</th>
            </tr>
          </thead>
          <tbody>
            {checked.files.map((file) => (
              <tr key={file.file}>
                <th scope="row">
                  <bdi>{file.file}</bdi>
                </th>
                <td>{say.kinds[file.kind]}</td>
                <td className="count">{file.records}</td>
                <td>{assumedWords(file, phrases).join(', ') || '–'}</td>
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
