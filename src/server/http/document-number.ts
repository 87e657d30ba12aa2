import { z } from 'zod';
import { formatDocumentNumber } from '#domain/formats.ts';

/** The number of an official document, its year in the brackets that are official, whichever were typed. */
export const documentNumber = z.string().trim().min(1).max(100).overwrite(formatDocumentNumber);
