/** The desk of a department asked for its opinion. */
export const opinionDesk = {
  title: '工作台',
} as const;
