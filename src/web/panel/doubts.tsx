import type { Definition } from '#domain/programme/definition.ts';
import { FileNumber } from '#web/application/file-number.tsx';
import { useWords } from '#web/language/words.ts';
import { itemTitle } from '#web/review/item-words.ts';
import { useSession } from '#web/session/use-session.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import { Correcting } from './correcting.tsx';
import type { DoubtParts } from './doubt-parts.ts';
import type { PanelPage } from './panel-page.ts';
import { ProposedCorrection } from './proposed-correction.tsx';
import { useDismissal } from './use-panels.ts';

interface Parts {
  programme: string;
  page: PanelPage;
  definition: Definition;
  done: (what: string) => void;
}

/** Figures that two experts or more have doubted; each is settled before the scores are opened. */
export function Doubts({ programme, page, definition, done }: Parts) {
  const { say, text } = useWords();
  const { role } = useSession();
  if (page.doubts.length === 0) return null;
  const units = new Map(page.files.map(({ number, unit }) => [number, unit]));
  return (
    <section className="panel-part" aria-labelledby="doubts">
      <h2 id="doubts">{say('reviewingDesk.doubt.title')}</h2>
      <ul>
        {page.doubts.map((doubt) => {
          const title = text(itemTitle(definition, page.direction, doubt.item));
          const { panel, direction } = page;
          const parts = { programme, panel, definition, direction, doubt, title, done };
          return (
            <li key={`${doubt.number} ${doubt.item}`}>
              <FileNumber number={doubt.number} />{' '}
              {say('reviewingDesk.doubt.one', {
                unit: units.get(doubt.number) ?? '',
                item: title,
                count: doubt.experts,
              })}
              {doubt.proposed && <ProposedCorrection {...parts} />}
              {role === 'programme-officer' && !doubt.proposed && (
                <div className="acts">
                  {doubt.places.length > 0 && <Correcting {...parts} />}
                  <Dismissing {...parts} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Dismissing({ programme, panel, doubt, title, done }: DoubtParts) {
  const { say } = useWords();
  const [sentence, setSentence] = useTyped(`doubt.${doubt.number}.${doubt.item}`, '');
  const { mutate, isPending, error } = useDismissal({ programme, panel }, () =>
    done(say('reviewingDesk.doubt.done', { number: doubt.number, item: title })),
  );
  return (
    <ActPanel
      keep={`doubt.${doubt.number}.${doubt.item}`}
      act={say('reviewingDesk.doubt.act')}
      whatHappens={
        <>
          <p>{say('reviewingDesk.doubt.whatHappens')}</p>
          <SentenceField label={say('reviewingDesk.doubt.sentence')} value={sentence} change={setSentence} />
        </>
      }
      doing={say('reviewingDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate({ number: doubt.number, item: doubt.item, sentence })}
    />
  );
}
