/** The pages of an expert. */
export const scoringDesk = {
  title: '工作台',
} as const;
