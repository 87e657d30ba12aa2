import { useState } from 'react';
import { useFile } from '#web/application/open-file.ts';
import { useWords } from '#web/language/words.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import type { CheckPage } from './check-page.ts';
import { GroundFields } from './ground-fields.tsx';
import { reasonsOf } from './reasons-of.ts';
import { useFileAct } from './use-check.ts';
import { useOffered } from './use-offered.ts';

/** What the leader may decide on the file as it stands. */
export function LeaderActs({ page }: { page: CheckPage }) {
  const { say, speak } = useWords();
  const offered = useOffered(page);
  const takeBack = useFileAct(page, 'DELETE', 'recommendation');
  const decline = useFileAct(page, 'DELETE', 'proposal');
  return (
    <>
      {offered('recommend') && <Recommending page={page} />}
      {offered('not-recommend') && <NotRecommending page={page} />}
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
  const [ground, setGround] = useState({ reason: '', sentence: say('recommendingDesk.recommend.words') });
  const { mutate, isPending, error } = useFileAct(page, 'POST', 'recommendation', () => ({
    sentence: ground.sentence,
  }));
  return (
    <ActPanel
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

function NotRecommending({ page }: { page: CheckPage }) {
  const { say, speak } = useWords();
  const { definition } = useFile();
  const proposed = page.proposal ?? { reason: '', sentence: '' };
  const [ground, setGround] = useState({ reason: proposed.reason, sentence: proposed.sentence });
  const { mutate, isPending, error } = useFileAct(page, 'POST', 'non-recommendation', () => ground);
  return (
    <ActPanel
      act={speak('application.act.not-recommend')}
      final={say('recommendingDesk.notRecommend.final')}
      whatHappens={
        <>
          <p>{say('recommendingDesk.notRecommend.happens')}</p>
          <GroundFields
            ground={ground}
            change={setGround}
            reasons={reasonsOf(definition, ['ineligible', 'not-recommended', 'any-stage'])}
            sentence={say('recommendingDesk.ground.sentence')}
          />
        </>
      }
      doing={say('recommendingDesk.notRecommend.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate()}
    />
  );
}
