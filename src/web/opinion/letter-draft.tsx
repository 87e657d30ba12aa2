import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { call } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { PaperButton } from '#web/ui/paper-button.tsx';
import { WrittenLetter } from '#web/ui/written-letter.tsx';
import './letter-draft.css';

/** The letter that would be sent, in the words of the paper. */
interface DraftedLetter {
  department: string;
  title: string;
  number: string;
  addressee: string;
  paragraphs: readonly string[];
  facts: readonly { label: string; value: string }[];
  units: readonly {
    fileNumber: string;
    name: string;
    creditCode: string;
    address: string;
    direction: string;
    project: string;
  }[];
}

interface Asked {
  numbers: readonly string[];
  dueOn: string;
}

const draft = '/api/opinion-letters/draft';

const draftQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['opinion-letters', 'draft', asked],
    queryFn: () => call<DraftedLetter>('POST', draft, asked),
    placeholderData: keepPreviousData,
  });

/** What the department will read, for whoever is about to send it. */
export function LetterDraft({ asked }: { asked: Asked }) {
  const { say } = useWords();
  const query = useQuery(draftQuery(asked));
  return (
    <section className="letter-draft" aria-labelledby="letter-draft">
      <h3 id="letter-draft">{say('opinionDesk.draft.title')}</h3>
      <Answered query={query}>
        {(letter) => (
          <>
            <WrittenLetter
              number={letter.number}
              title={letter.title}
              addressee={letter.addressee}
              signed={letter.department}
            >
              {letter.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
              {letter.facts.map(({ label, value }) => (
                <p key={label}>
                  {label}：{value}
                </p>
              ))}
            </WrittenLetter>
            <h4>{say('opinionDesk.draft.units', { count: letter.units.length })}</h4>
            <ol className="letter-units" lang="zh-CN">
              {letter.units.map(({ fileNumber, name, creditCode, address, direction, project }) => (
                <li key={fileNumber}>
                  {name}　<code>{creditCode}</code>
                  <br />
                  <span className="quiet">{[fileNumber, address, direction, project].join('　')}</span>
                </li>
              ))}
            </ol>
            <p>
              <PaperButton path={`${draft}/letter.pdf`} of={asked}>
                {say('opinionDesk.draft.pdf')}
              </PaperButton>
            </p>
          </>
        )}
      </Answered>
    </section>
  );
}
