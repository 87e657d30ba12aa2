/** The desk of the expert-pool office: pool and draws. */
export const drawDesk = {
  title: '工作台',
} as const;
