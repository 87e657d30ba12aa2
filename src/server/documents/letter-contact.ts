import { maskTelephone } from '#domain/formats.ts';
import { normaliseTelephone } from '#domain/identifiers/telephone.ts';
import { speaker } from '#messages/speak.ts';
import type { Contact } from '#server/people/contact.store.ts';
import type { Fact } from './documents.ts';

const speak = speaker('zh-CN');

/** Whom a letter names for questions; his telephone in full for those who may have to call. */
export function letterContact(contact: Contact | undefined, inFull: boolean): Fact[] {
  if (!contact) return [];
  return [
    { label: speak('documents.letter.contact'), value: contact.name },
    ...telephoneOf(contact, inFull).map((value) => ({ label: speak('documents.letter.telephone'), value })),
  ];
}

/** One, or none. */
export function telephoneOf({ telephone }: Contact, inFull: boolean): string[] {
  if (!telephone) return [];
  return [inFull ? telephone : maskTelephone(normaliseTelephone(telephone))];
}
