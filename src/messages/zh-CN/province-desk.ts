/** The desk of the programme officer: formality check, review, selection. */
export const provinceDesk = {
  title: '工作台',
} as const;
