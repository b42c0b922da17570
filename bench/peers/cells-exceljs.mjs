// exceljs, streaming.
import exceljs from 'exceljs';

const [, , file] = process.argv;
let cells = 0;
for await (const sheet of new exceljs.stream.xlsx.WorkbookReader(file, {
  sharedStrings: 'cache',
  styles: 'cache',
  worksheets: 'emit',
}))
  for await (const row of sheet)
    for (const cell of row.values) if (cell !== undefined && cell !== null && cell !== '') cells += 1;
console.log(`${cells} cells`);
