/** The desk of the objection handler. */
export const objectionDesk = {
  title: '工作台',
} as const;
