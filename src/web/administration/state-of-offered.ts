import type { Offered } from './use-administration.ts';

/** Whether what lies in the folder is what is in force. */
export const stateOfOffered = ({ hash, inForce }: Offered): 'off' | 'changed' | 'inForce' =>
  inForce === null ? 'off' : inForce === hash ? 'inForce' : 'changed';
