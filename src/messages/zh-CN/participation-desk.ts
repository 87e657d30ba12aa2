/** The pages of a joint unit. */
export const participationDesk = {
  title: '工作台',
} as const;
