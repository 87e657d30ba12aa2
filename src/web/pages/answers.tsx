import { Link, useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useRef } from 'react';
import { LaterList } from '#web/application/later-list.tsx';
import { leftToDo } from '#web/application/left-to-do.ts';
import { useFile, useLive } from '#web/application/open-file.ts';
import { isSectionOpen } from '#web/application/open-section.ts';
import { SectionRead } from '#web/application/section-read.tsx';
import { StopsList } from '#web/application/stops-list.tsx';
import { Papers } from '#web/attachment/papers.tsx';
import { useWords } from '#web/language/words.ts';
import { Page } from '#web/ui/page.tsx';
import './answers.css';

/** Everything on one page, with what still stops the submission, and what does not. */
export function AnswersPage() {
  const file = useFile();
  const { say, text } = useWords();
  const navigate = useNavigate();
  const { gaps, verdicts } = useLive(file);
  const { number, state, turn } = file.page;
  const left = leftToDo(file, gaps, verdicts, state === 'draft' ? 'first' : 'again');
  const stops = useRef<HTMLElement>(null);
  const open = turn === 'applicant';
  const go = () => {
    if (left.count === 0) void navigate({ to: '/applications/$number/declaration', params: { number } });
    else stops.current?.focus();
  };
  const isOpen = (code: string) => isSectionOpen(file.page, code);

  return (
    <Page
      title={say('applicant.answers.title')}
      lead={say('applicant.answers.lead')}
      back={
        <Link to="/applications/$number" params={{ number }}>
          {say('applicant.back')}
        </Link>
      }
      aside={
        <button type="button" className="link-button no-print" onClick={() => print()}>
          {say('applicant.answers.print')}
        </button>
      }
    >
      {open && left.count > 0 && <StopsList ref={stops} file={file} left={left} />}
      {open && <LaterList file={file} verdicts={left.later} />}
      {file.form.map((section, at) => (
        <section key={section.code} className="card" aria-labelledby={`s-${section.code}`}>
          <div className="answers-head">
            <h2 id={`s-${section.code}`}>
              <span className="figures">{at + 1}</span>　{text(section.title)}
            </h2>
            {isOpen(section.code) && (
              <Link
                className="no-print"
                to="/applications/$number/sections/$section"
                params={{ number, section: section.code }}
              >
                {say('applicant.answers.change')}
                <span className="heard">{text(section.title)}</span>
              </Link>
            )}
          </div>
          <SectionRead file={file} section={section} />
        </section>
      ))}
      <section className="card" aria-labelledby="s-attachments">
        <div className="answers-head">
          <h2 id="s-attachments">{say('applicant.attachments.title')}</h2>
          {open && (
            <Link className="no-print" to="/applications/$number/attachments" params={{ number }}>
              {say('applicant.answers.change')}
              <span className="heard">{say('applicant.attachments.title')}</span>
            </Link>
          )}
        </div>
        <Papers file={file} />
      </section>
      {open && (
        <p className="answers-go no-print">
          <Button type="primary" onClick={go}>
            {say('applicant.answers.next')}
          </Button>
          {left.count > 0 && (
            <span className="quiet">{say('applicant.answers.afterThese', { count: left.count })}</span>
          )}
        </p>
      )}
    </Page>
  );
}
