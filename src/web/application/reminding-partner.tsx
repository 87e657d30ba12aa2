import { useWords } from '#web/language/words.ts';
import { Reminding } from '#web/ui/reminding.tsx';

/** Asks a joint unit that has not answered once more. */
export function RemindingPartner({ number, unit }: { number: string; unit: { id: string; name: string } }) {
  const { say } = useWords();
  return (
    <Reminding
      path={`/api/applications/${encodeURIComponent(number)}/joint-units/${unit.id}/reminder`}
      words={say('applicant.remind.partner', { unit: unit.name })}
      done={say('applicant.remind.partnerDone')}
    />
  );
}
