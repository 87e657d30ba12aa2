import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '#web/language/words.ts';
import { messagesQuery } from './use-messages.ts';

/** The way to one's messages, with how many are new. */
export function MessagesLink() {
  const { say, language } = useWords();
  const unread = useQuery(messagesQuery(language)).data?.messages.filter((each) => each.unread).length ?? 0;
  return (
    <Link to="/inbox" className="header-link">
      {unread > 0 ? say('desk.inbox.unread', { count: unread }) : say('desk.inbox.title')}
    </Link>
  );
}
