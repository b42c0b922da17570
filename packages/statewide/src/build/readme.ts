/** What stands beside the dataset, for whoever opens its folder first; in English and in Spanish. */
export const readme = `# A statewide dataset

What agencies published of requests by federal immigration authorities, put together. \`codebook.md\` says what every table and column means. ([En español](#un-conjunto-de-datos-estatal))

- \`csv/\`: the tables for a spreadsheet or any program; the large ones by state and quarter.
- \`data/\`: the same rows as Parquet, for DuckDB, Spark, R, Python.
- \`findings.json\`: what is the matter with publications, and what was not used because of it. Read it before the figures.
- \`datapackage.json\`: all files and columns, for programs. While it is not there, a build is going on or was stopped: run it again.

Before any sum: who was expected to report, and did not? The table \`coverage\` says it. A figure that is missing or withheld is never zero; figures of different kinds of source (\`source_kind\`) are never added; each row names the publication, the file and the line that it comes from.

\`\`\`sql
-- DuckDB, in this folder
SELECT agency_id, decision, sum(asks) FROM read_parquet('data/asks/**/*.parquet', hive_partitioning = true)
WHERE quarter = '2026-Q1' AND source_kind = 'own-log' GROUP BY ALL ORDER BY ALL;
\`\`\`

# Un conjunto de datos estatal

Lo que las agencias publicaron sobre solicitudes de las autoridades federales de inmigración, reunido. \`codebook.es.md\` dice qué significa cada tabla y columna.

- \`csv/\`: las tablas para una hoja de cálculo o cualquier programa; las grandes por estado y trimestre.
- \`data/\`: las mismas filas como Parquet, para DuckDB, Spark, R, Python.
- \`findings.json\`: qué hay que saber de las publicaciones, y qué no se usó por ello. Léalo antes que las cifras.
- \`datapackage.json\`: todos los archivos y columnas, para programas. Mientras no esté, una construcción está en marcha o se detuvo: ejecútela de nuevo.

Antes de cualquier suma: ¿quién debía informar y no lo hizo? Lo dice la tabla \`coverage\`. Una cifra que falta o se reserva nunca es cero; las cifras de distintos tipos de fuente (\`source_kind\`) nunca se suman; cada fila nombra la publicación, el archivo y la línea de donde viene.
`;
