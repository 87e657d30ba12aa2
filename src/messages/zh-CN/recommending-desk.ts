/** The desk of a recommending unit: list, check, opinions, recommendation. */
export const recommendingDesk = {
  title: '工作台',
} as const;
