import { dropReasons } from '#domain/decision/drop-reasons.ts';
import { useFile } from '#web/application/open-file.ts';
import { useOffered } from '#web/application/use-offered.ts';
import type { CheckPage } from '#web/judging/check-page.ts';
import { GroundAct } from '#web/judging/ground-act.tsx';
import { useFileAct } from '#web/judging/use-check.ts';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { WrittenField } from './written-field.tsx';

/** What the department leader may do with one file after the decision: off the list, or up from the reserve. */
export function DecidedActs({ page, direction }: { page: CheckPage; direction: string }) {
  const { say, speak } = useWords();
  const { definition } = useFile();
  const offered = useOffered(page);
  return (
    <>
      {offered('drop') && (
        <GroundAct
          page={page}
          path="removal"
          reasons={dropReasons(definition, direction)}
          act={speak('application.act.drop')}
          whatHappens={say('decidingDesk.drop.whatHappens')}
          final={say('decidingDesk.final')}
          doing={say('decidingDesk.doing')}
        />
      )}
      {offered('move-up') && <MovingUp page={page} />}
    </>
  );
}

function MovingUp({ page }: { page: CheckPage }) {
  const { say, speak } = useWords();
  const [minutesNumber, setMinutesNumber] = useTyped('promotion', '');
  const { mutate, isPending, error } = useFileAct(page, 'POST', 'promotion', () => ({ minutesNumber }));
  return (
    <ActPanel
      keep="promotion"
      act={speak('application.act.move-up')}
      whatHappens={
        <>
          <p>{say('decidingDesk.moveUp.whatHappens')}</p>
          <WrittenField
            id="promotion-minutes"
            label={say('decidingDesk.moveUp.minutes')}
            value={minutesNumber}
            change={setMinutesNumber}
          />
        </>
      }
      final={say('decidingDesk.final')}
      doing={say('decidingDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate()}
    />
  );
}
