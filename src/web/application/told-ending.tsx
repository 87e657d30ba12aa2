import { useQuery } from '@tanstack/react-query';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { actWord } from './act-word.ts';
import { EventGround } from './event-ground.tsx';
import { historyQuery } from './use-history.ts';

/** Why a file was not recommended or not accepted, where its applicant is told that it was not. */
export function ToldEnding({ number }: { number: string }) {
  const { language } = useWords();
  const query = useQuery(historyQuery(number));
  return (
    <Answered query={query}>
      {({ events }) => {
        const ending = events.find(({ act }) => act === 'reject' || act === 'not-recommend');
        return (
          ending && (
            <section className="card" aria-labelledby="ending">
              <h2 id="ending">{actWord(ending.act, language)}</h2>
              <EventGround event={ending} />
              {ending.note && <p className="prose">{ending.note}</p>}
            </section>
          )
        );
      }}
    </Answered>
  );
}
