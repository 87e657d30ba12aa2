/** The desk of the department leader: decisions, notices, recognition. */
export const decidingDesk = {
  title: '工作台',
} as const;
