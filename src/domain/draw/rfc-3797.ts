import { hexOfBytes, hexOfText } from './hexadecimal.ts';

/** MD5 of bytes, as RFC 3797 wants it; only for repeating draws that were made by that document. */
export type Md5 = (bytes: Uint8Array) => Uint8Array;

export interface Chosen {
  /** From 1, in the order chosen. */
  position: number;
  /** The candidate's number in the pool, from 1. */
  number: number;
  /** 32 hexadecimal figures. */
  hash: string;
}

/**
 * RFC 3797, section 4: the i-th choice is MD5 of (i, key, i), i as two bytes from nought, divided by how many are left;
 * the rest counts from the first of those. Each choice depends on those before, so one candidate more or less changes
 * all: which is why draws here are made by another rule.
 */
export function chooseByRfc3797(poolSize: number, take: number, key: string, md5: Md5): Chosen[] {
  if (poolSize < take || poolSize > 0xffff) throw new RangeError(`Cannot choose ${take} of ${poolSize}.`);
  const left = Array.from({ length: poolSize }, (_, index) => index + 1);
  const chosen: Chosen[] = [];

  for (let index = 0; index < take; index += 1) {
    const hash = hexOfBytes(md5(bracketed(key, index)));
    const [number = 0] = left.splice(Number(BigInt(`0x${hash}`) % BigInt(left.length)), 1);
    chosen.push({ position: index + 1, number, hash });
  }
  return chosen;
}

function bracketed(key: string, index: number): Uint8Array {
  const counter = [index >> 8, index & 0xff];
  const bytes = hexOfText(key).match(/../g) ?? [];
  return Uint8Array.from([...counter, ...bytes.map((byte) => Number.parseInt(byte, 16)), ...counter]);
}
