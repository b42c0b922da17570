/** @jsxImportSource preact */
import type { ShownPrintout, ShownTable } from '../jobs/shown-printout.ts';

/** A report as it is printed: the main thing first, every table under its heading. */
export function PrintoutView({ printout }: { printout: ShownPrintout }) {
  const { issuer, title, subtitle, lead, notes, keyFigures, sections } = printout;
  return (
    <article className="printout">
      <h3>{issuer === '' ? title : `${issuer}: ${title}`}</h3>
      {subtitle.length === 0 ? null : <p className="quiet">{subtitle.join(' · ')}</p>}
      <p className="lead">{lead}</p>
      {notes.map((note) => (
        <div className="notice" key={note}>
          <p>{note}</p>
        </div>
      ))}
      {keyFigures.length === 0 ? null : (
        <dl className="facts">
          {keyFigures.map(({ title: name, figure, note }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{note === undefined ? figure : `${figure} (${note})`}</dd>
            </div>
          ))}
        </dl>
      )}
      {sections.map(({ id, heading, lead: first, tables, notes: below }, at) => (
        <details key={id} className="chapter" open={at === 0}>
          <summary>{heading}</summary>
          {first === undefined ? null : <p>{first}</p>}
          {tables
            .filter(({ isMain }) => isMain)
            .map((table) => (
              <TableView key={table.id} table={table} />
            ))}
          {tables
            .filter(({ isMain }) => !isMain)
            .map((table) => (
              <details key={table.id}>
                <summary>{table.title}</summary>
                <TableView table={table} />
              </details>
            ))}
          {below.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </details>
      ))}
    </article>
  );
}

function TableView({ table: { title, columns, rows, notes } }: { table: ShownTable }) {
  const look = (at: number) => (columns[at]?.isNumber === true ? 'count' : '');
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard */}
      <section className="scroll" aria-label={title} tabIndex={0}>
        <table>
          <caption>{title}</caption>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={column.title} scope="col" className={look(at)}>
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ cells }, row) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows of a finished table never move
              <tr key={row}>
                {cells.map((cell, at) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its columns
                  <td key={at} className={look(at)}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
    </>
  );
}
