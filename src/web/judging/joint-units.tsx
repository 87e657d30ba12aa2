import { useFile } from '#web/application/open-file.ts';
import { RemindingPartner } from '#web/application/reminding-partner.tsx';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Choose } from '#web/ui/choose.tsx';
import type { CheckPage } from './check-page.ts';
import { useFileAct } from './use-check.ts';

/** Who applies together with the unit; one without an account is confirmed by its sealed letter. */
export function JointUnits({ page }: { page: CheckPage }) {
  const { say } = useWords();
  const { role } = useSession();
  if (page.jointUnits.length === 0) return null;
  return (
    <section className="card" aria-labelledby="joint">
      <h2 id="joint">{say('recommendingDesk.file.joint')}</h2>
      <ul>
        {page.jointUnits.map((unit) => (
          <li key={unit.id}>
            {unit.name}　{say(`recommendingDesk.file.jointState.${unit.state}`)}
            {unit.state === 'invited' && page.version !== null && role === 'recommending-clerk' && (
              <>
                <div>
                  <RemindingPartner number={page.number} unit={unit} />
                </div>
                <AcceptingLetter page={page} unit={unit} />
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function AcceptingLetter({ page, unit }: { page: CheckPage; unit: CheckPage['jointUnits'][number] }) {
  const { say } = useWords();
  const { nameOf } = useSayContext();
  const { page: file } = useFile();
  const [attachment, setAttachment] = useTyped(`letter.${unit.id}`, '');
  const { mutate, isPending, error } = useFileAct(page, 'PUT', `joint-units/${unit.id}/letter`, () => ({
    attachment,
  }));
  return (
    <ActPanel
      keep={`letter.${unit.id}`}
      act={say('recommendingDesk.letter.act', { unit: unit.name })}
      whatHappens={
        <>
          <p>{say('recommendingDesk.letter.happens')}</p>
          <Choose
            label={say('recommendingDesk.letter.which')}
            value={attachment}
            options={file.attachments.map(({ id, slot, name }) => ({
              code: id,
              label: `${nameOf?.('slot', slot) ?? ''} ${name}`,
            }))}
            choose={setAttachment}
          />
        </>
      }
      doing={say('recommendingDesk.pass.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate()}
    />
  );
}
