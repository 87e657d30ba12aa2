import { create } from 'qrcode';

/**
 * A QR code (ISO/IEC 18004) as SVG: one path, up to its edge, so that it lines up with text; whoever places it leaves
 * the quiet zone of four modules. Level M still reads from a scan that a stamp touches.
 */
export function squareCode(words: string): string {
  const { modules } = create(words, { errorCorrectionLevel: 'M' });
  const dark: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0, width = 0; column < modules.size; column += width + 1, width = 0) {
      while (column + width < modules.size && modules.get(row, column + width)) width++;
      if (width > 0) dark.push(`M${column} ${row}h${width}v1h-${width}z`);
    }
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${modules.size} ${modules.size}"><path d="${dark.join('')}"/></svg>`;
}
