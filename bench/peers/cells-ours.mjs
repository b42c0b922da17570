// The rows of a CSV file or workbook as our reader gives them: every cell is counted that holds something.
import { readRows } from '@daybook/files';
import { fileChunks } from '@daybook/files/node';

const [, , file] = process.argv;
let cells = 0;
for await (const { rows, findings } of readRows({ name: file, chunks: fileChunks(file) })) {
  if (findings.length > 0) throw new Error(JSON.stringify(findings[0]));
  for (const row of rows) for (const cell of row.cells) if (cell !== null && cell !== '') cells += 1;
}
console.log(`${cells} cells`);
