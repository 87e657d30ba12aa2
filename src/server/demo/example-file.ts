import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import writeXlsxFile from 'write-excel-file/node';

/** A small real file of the kind its name says, marked as an example, different for every name. */
export async function exampleFile(name: string, about: string): Promise<Readable> {
  const mark = `EXAMPLE ONLY - ${createHash('sha256').update(`${about} ${name}`).digest('hex')}`;
  if (name.endsWith('.xlsx')) return Readable.from([await examplePage(about, name)]);
  return Readable.from([/\.jpe?g$/.test(name) ? examplePicture(mark) : examplePdf(mark)]);
}

async function examplePage(about: string, name: string): Promise<Buffer> {
  const rows = [[{ value: '示例 Example' }], [{ value: about }], [{ value: name }]];
  return (await writeXlsxFile(rows)).toBuffer();
}

/** One page with one line, by hand (ISO 32000-1, 7.5): quick enough to be made some hundred times at a start. */
function examplePdf(line: string): Buffer {
  const content = `BT /F1 11 Tf 60 760 Td (${line}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

const picture = readFileSync(join(import.meta.dirname, 'example-picture.jpg'));

/** The picture of this folder; a comment after its head (JFIF 1.02: 20 bytes) makes each one different. */
function examplePicture(comment: string): Buffer {
  const words = Buffer.from(comment);
  const segment = Buffer.concat([
    Buffer.from([0xff, 0xfe, (words.length + 2) >> 8, (words.length + 2) & 0xff]),
    words,
  ]);
  return Buffer.concat([picture.subarray(0, 20), segment, picture.subarray(20)]);
}
