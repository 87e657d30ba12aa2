import { useQuery } from '@tanstack/react-query';
import { useWords } from '#web/language/words.ts';
import { Answered } from '#web/ui/answered.tsx';
import { EventGround } from './event-ground.tsx';
import { historyQuery } from './use-history.ts';

/** Why a file was not recommended or not accepted, where its applicant is told that it was not. */
export function ToldEnding({ number }: { number: string }) {
  const { say } = useWords();
  const query = useQuery(historyQuery(number));
  return (
    <Answered query={query}>
      {({ events }) => {
        const ending = events.find(({ act }) => act === 'reject' || act === 'not-recommend');
        return (
          ending && (
            <section className="card" aria-labelledby="ending">
              <h2 id="ending">
                {say(ending.act === 'reject' ? 'applicant.ending.reject' : 'applicant.ending.notRecommend')}
              </h2>
              <EventGround event={ending} />
              {ending.note && <p className="prose">{ending.note}</p>}
            </section>
          )
        );
      }}
    </Answered>
  );
}
