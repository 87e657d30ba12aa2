import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '#web/language/words.ts';
import { LetterTable } from '#web/opinion/letter-table.tsx';
import { lettersQuery } from '#web/opinion/use-letters.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';

/** Letters that ask this department for its opinion: those that wait first, the oldest on top. */
export function OpinionsToGivePage() {
  const { say } = useWords();
  return (
    <Page title={say('opinionDesk.title')} lead={say('opinionDesk.lead')}>
      <Answered query={useQuery(lettersQuery)}>
        {({ letters }) => (
          <LetterTable
            caption={say('opinionDesk.title')}
            none={say('opinionDesk.none')}
            letters={letters}
            other={{ title: say('opinionDesk.from'), of: ({ from }) => from }}
            link={(letter, units) => (
              <Link to="/opinions-to-give/$letter" params={{ letter }}>
                {units}
              </Link>
            )}
          />
        )}
      </Answered>
    </Page>
  );
}
