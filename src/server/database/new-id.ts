import { v7 } from 'uuid';

/** An id of version 7 (RFC 9562), in the order of making even within a millisecond: history is ordered by it. */
export const newId = (): string => v7();
