import { randomCode } from '#domain/random-code.ts';

export const pseudonymBytes = 4;

/** The name of an expert in one draw and in all that is published of it, `E-7F3K`: of chance alone, anew in every draw. */
export const pseudonymOf = (bytes: Uint8Array): string => `E-${randomCode(bytes)}`;
