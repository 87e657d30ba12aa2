import { create } from 'qrcode';

/**
 * A QR code (ISO/IEC 18004) as SVG: one path, a quiet zone of four modules. Level M survives a stamp that touches it
 * and still reads from a scan.
 */
export function squareCode(words: string): string {
  const { modules } = create(words, { errorCorrectionLevel: 'M' });
  const dark: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0, width = 0; column < modules.size; column += width + 1, width = 0) {
      while (column + width < modules.size && modules.get(row, column + width)) width++;
      if (width > 0) dark.push(`M${column + 4} ${row + 4}h${width}v1h-${width}z`);
    }
  }
  const size = modules.size + 8;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${dark.join('')}"/></svg>`;
}
