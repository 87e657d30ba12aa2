import type { Person } from '#domain/people/person.ts';
import type { Language } from '#messages/language.ts';
import { speaker } from '#messages/speak.ts';
import type { Deps } from '#server/deps.ts';
import { letterPlace } from './letter-place.ts';
import { messagesOf, readMessages } from './message.store.ts';
import { writeLetter } from './write-letter.ts';

/** One's own messages in one's language, each with the page it leads to. */
export async function presentMessages(deps: Deps, person: Person, language: Language) {
  const speak = speaker(language);
  const messages = await messagesOf(deps.db, person.id);
  return {
    messages: messages.map(({ id, template, facts, at, readAt }) => {
      const said = { template, facts: facts as Record<string, string> };
      const { subject, body, page } = writeLetter(
        speak,
        language,
        said,
        letterPlace(deps, language, said.facts),
      );
      return { id, subject, body, page, at: at.toString(), unread: readAt === null };
    }),
  };
}

/** From now on they are known. */
export async function markMessagesRead({ db, now }: Deps, person: Person) {
  await readMessages(db, person.id, now());
  return { read: true };
}
