import { Link } from '@tanstack/react-router';
import { opensFiles } from '#domain/people/role.ts';
import { useSession } from '#web/session/use-session.ts';

/** A file's number, leading to its page for those who have such a page. */
export function FileNumber({ number }: { number: string }) {
  return opensFiles.includes(useSession().role) ? (
    <Link to="/files/$number" params={{ number }} className="figures">
      {number}
    </Link>
  ) : (
    <span className="figures">{number}</span>
  );
}
