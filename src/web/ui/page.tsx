import { type ReactNode, useEffect, useRef } from 'react';
import { useTitle } from '#web/frame/title.tsx';
import './form.css';
import './page.css';

interface Parts {
  title: string;
  /** The way back, above the title. */
  back?: ReactNode;
  /** Before the title: what came of it. */
  sign?: ReactNode;
  /** One sentence on what this page is for. */
  lead?: ReactNode;
  /** Beside the title: number, state. */
  aside?: ReactNode;
  /** While an error summary shows, the title of the window says so. */
  wrong?: boolean;
  children: ReactNode;
}

let first = true;

/** A page with its one heading: whoever listens hears the title when the page changes, and goes on from there. */
export function Page({ title, sign, back, lead, aside, wrong = false, children }: Parts) {
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(title, wrong);

  useEffect(() => {
    // The first page is announced by the browser itself; a link to a field puts focus there.
    if (!first && !location.hash) heading.current?.focus();
    first = false;
  }, []);

  return (
    <>
      {back && <div className="page-back">{back}</div>}
      <header className="page-head">
        <h1 ref={heading} tabIndex={-1} className={sign ? 'page-outcome' : ''}>
          {sign}
          {title}
        </h1>
        {aside && <div className="page-aside">{aside}</div>}
      </header>
      {lead && <div className="page-lead">{lead}</div>}
      {children}
    </>
  );
}
