import { type Html, html, type Part } from '../html.ts';

interface Table {
  caption: string;
  columns: readonly string[];
  rows: readonly { id?: string; cells: readonly Part[] }[];
  /** All but the first column are figures, which stand to the right. */
  figures?: boolean;
}

/**
 * A table whose first column names the row. On a narrow screen the style sheet sets each row as a list of its cells
 * under their column's name; the roles keep it a table for who hears it, which the change of layout would undo.
 */
export const table = ({
  caption,
  columns,
  rows,
  figures = false,
}: Table): Html => html`<table class="stack${figures && ' figures'}" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map((column) => html`<th scope="col" role="columnheader">${column}</th>`)}</tr></thead>
<tbody role="rowgroup">
${rows.map(
  ({ id, cells }) => html`<tr role="row"${id !== undefined && html` id="${id}"`}>
${cells.map((cell, index) => (index === 0 ? html`<th scope="row" role="rowheader">${cell}</th>` : html`<td role="cell" data-column="${columns[index]}">${cell}</td>`))}
</tr>`,
)}
</tbody>
</table>`;
