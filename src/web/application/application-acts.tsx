import { useNavigate } from '@tanstack/react-router';
import { formatInstant } from '#domain/formats.ts';
import { isTooLate } from '#domain/programme/timetable.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useServerNow } from '#web/session/server-clock.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import type { OpenFile } from './open-file.ts';
import { useGiveUp, useWithdraw } from './use-application.ts';
import { useOffered } from './use-offered.ts';

/** What the lifecycle lets this person do with the file now; an act that is not offered is not there. */
export function ApplicationActs({ file }: { file: OpenFile }) {
  const { page, settings } = file;
  const offered = useOffered(page);
  const now = useServerNow();
  const closed =
    now &&
    isTooLate(now, Temporal.Instant.from(page.closesAt), settings.text('closingInstant') as 'included');
  return (
    <div className="acts">
      {offered('withdraw') && !closed && <Withdrawing file={file} />}
      {offered('give-up') && <GivingUp file={file} />}
    </div>
  );
}

function Withdrawing({ file: { page } }: { file: OpenFile }) {
  const { language, say, speak } = useWords();
  const { timeZone } = useSayContext();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useWithdraw(page);
  const closesAt = formatInstant(Temporal.Instant.from(page.closesAt), timeZone, language);
  return (
    <ActPanel
      act={speak('application.act.withdraw')}
      whatHappens={say('applicant.withdraw.whatHappens', { closesAt })}
      doing={say('applicant.withdraw.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() =>
        mutate(undefined, {
          onSuccess: () => void navigate({ to: '/applications/$number', params: { number: page.number } }),
        })
      }
    />
  );
}

function GivingUp({ file: { page } }: { file: OpenFile }) {
  const { say, speak } = useWords();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useGiveUp(page);
  return (
    <ActPanel
      act={speak('application.act.give-up')}
      whatHappens={say('applicant.giveUp.whatHappens')}
      final={say('applicant.giveUp.final')}
      doing={say('applicant.giveUp.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(undefined, { onSuccess: () => void navigate({ to: '/home' }) })}
    />
  );
}
