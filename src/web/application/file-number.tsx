import { Link } from '@tanstack/react-router';
import { opensFiles } from '#domain/people/role.ts';
import type { DeskAsked } from '#web/judging/use-desk.ts';
import { useSession } from '#web/session/use-session.ts';

interface Parts {
  number: string;
  /** The list it stands in: from the file one goes on in that. */
  asked?: DeskAsked;
}

/** A file's number, leading to its page for those who have such a page. */
export function FileNumber({ number, asked = {} }: Parts) {
  return opensFiles.includes(useSession().role) ? (
    <Link to="/files/$number" params={{ number }} search={asked} className="figures">
      {number}
    </Link>
  ) : (
    <span className="figures">{number}</span>
  );
}
