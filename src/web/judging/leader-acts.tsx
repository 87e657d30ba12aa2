import { useOffered } from '#web/application/use-offered.ts';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import type { CheckPage } from './check-page.ts';
import { GroundAct } from './ground-act.tsx';
import { GroundFields } from './ground-fields.tsx';
import { useFileAct } from './use-check.ts';

/** What the leader may decide on the file as it stands. */
export function LeaderActs({ page }: { page: CheckPage }) {
  const { say, speak } = useWords();
  const offered = useOffered(page);
  const takeBack = useFileAct(page, 'DELETE', 'recommendation');
  const decline = useFileAct(page, 'DELETE', 'proposal');
  return (
    <>
      {offered('recommend') && <Recommending page={page} />}
      {offered('not-recommend') && (
        <GroundAct
          key={page.proposal?.at}
          page={page}
          path="non-recommendation"
          act={speak('application.act.not-recommend')}
          whatHappens={say('recommendingDesk.notRecommend.happens')}
          final={say('recommendingDesk.notRecommend.final')}
          doing={say('recommendingDesk.notRecommend.doing')}
          {...(page.proposal && { ground: page.proposal })}
        />
      )}
      {page.proposal && offered('not-recommend') && (
        <ActPanel
          act={say('recommendingDesk.propose.decline')}
          whatHappens={say('recommendingDesk.propose.declineHappens')}
          doing={say('recommendingDesk.pass.doing')}
          pending={decline.isPending}
          problem={decline.error}
          onConfirm={() => decline.mutate()}
        />
      )}
      {offered('take-back') && (
        <ActPanel
          act={speak('application.act.take-back')}
          whatHappens={say('recommendingDesk.takeBack.happens')}
          doing={say('recommendingDesk.takeBack.doing')}
          pending={takeBack.isPending}
          problem={takeBack.error}
          onConfirm={() => takeBack.mutate()}
        />
      )}
    </>
  );
}

function Recommending({ page }: { page: CheckPage }) {
  const { say, speak } = useWords();
  const [ground, setGround] = useTyped('recommend', {
    reason: '',
    sentence: say('recommendingDesk.recommend.words'),
  });
  const { mutate, isPending, error } = useFileAct(page, 'POST', 'recommendation', () => ({
    sentence: ground.sentence,
  }));
  return (
    <ActPanel
      keep="recommend"
      act={speak('application.act.recommend')}
      whatHappens={
        <>
          <p>{say('recommendingDesk.recommend.happens')}</p>
          <GroundFields
            ground={ground}
            change={setGround}
            reasons={[]}
            sentence={say('recommendingDesk.recommend.sentence')}
          />
        </>
      }
      doing={say('recommendingDesk.recommend.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate()}
    />
  );
}
