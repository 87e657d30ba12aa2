import { verdictSigns } from '#domain/application/sign.ts';
import type { ConditionVerdict } from '#domain/eligibility/verdict.ts';
import { sayRemark } from '#messages/say-remark.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import type { OpenFile } from './open-file.ts';
import { RemindingPartner } from './reminding-partner.tsx';
import { tellVerdict } from './verdicts-about.ts';

/** What does not stop the submission: who settles it, afterwards. */
export function LaterList({ file, verdicts }: { file: OpenFile; verdicts: readonly ConditionVerdict[] }) {
  const words = useWords();
  const { language, say, text } = words;
  const context = useSayContext();
  const waiting = file.page.jointUnits.filter(({ state }) => state === 'invited');
  const told = verdicts.map((each) => tellVerdict(file, words, each));
  if (told.length + waiting.length === 0) return null;

  return (
    <section className="later no-print" aria-labelledby="later">
      <h2 id="later">
        <StatusWord sign={{ tone: 'still', icon: 'ring' }}>
          {say('applicant.answers.later', { count: told.length + waiting.length })}
        </StatusWord>
      </h2>
      <ul>
        {waiting.map(({ id, name }) => (
          <li key={id}>
            {sayRemark('joint-open', { unit: name }, language, context)}{' '}
            <RemindingPartner number={file.page.number} unit={{ id, name }} />
          </li>
        ))}
        {told.map(({ condition, status, leaves }) => (
          <li key={condition.code}>
            <StatusWord sign={verdictSigns[status]}>
              {text(condition.title)}
              {say('desk.apart')}
              {status === 'needs-a-human'
                ? say('applicant.answers.by', {
                    who: [...new Set(leaves.map(({ help }) => help))].join(say('desk.between')),
                  })
                : leaves.map(({ sentence }) => sentence).join(say('desk.apart'))}
            </StatusWord>
          </li>
        ))}
      </ul>
    </section>
  );
}
