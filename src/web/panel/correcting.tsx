import { Input } from 'antd';
import { useId } from 'react';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Choose } from '#web/ui/choose.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import type { DoubtParts } from './doubt-parts.ts';
import { cellOf, placeWords, valueWords } from './doubt-words.ts';
import { useCorrecting } from './use-panels.ts';

/** Puts the answer right that was doubted: which, to what, by which paper. Another officer has to agree. */
export function Correcting({ programme, panel, definition, direction, doubt, title, done }: DoubtParts) {
  const words = useWords();
  const { say, text } = words;
  const keep = `correction.${doubt.number}.${doubt.item}`;
  const [place, setPlace] = useTyped(`${keep}.place`, '');
  const [value, setValue] = useTyped(`${keep}.value`, '');
  const [evidence, setEvidence] = useTyped(`${keep}.evidence`, '');
  const [sentence, setSentence] = useTyped(`${keep}.sentence`, '');
  const { mutate, isPending, error } = useCorrecting({ programme, panel }, () =>
    done(say('reviewingDesk.correction.done', { number: doubt.number, item: title })),
  );
  const id = useId();
  const chosen = doubt.places.find((each) => each.place === place);
  const cell = chosen && cellOf(definition, direction, chosen);
  const wholeRow = chosen?.row != null && chosen.column === null;
  const slots = new Map(definition.attachments.map((slot) => [slot.code, text(slot.title)]));
  const { number, item } = doubt;

  return (
    <ActPanel
      keep={keep}
      act={say('reviewingDesk.correction.act')}
      whatHappens={
        <>
          <p>{say('reviewingDesk.correction.whatHappens')}</p>
          <Choose
            label={say('reviewingDesk.correction.place')}
            value={place}
            choose={setPlace}
            options={doubt.places.map((each) => ({
              code: each.place,
              label: placeWords(words, definition, direction, each),
            }))}
          />
          {cell &&
            (cell.type === 'yesNo' || cell.type === 'choice' ? (
              <Choose
                label={say('reviewingDesk.correction.value')}
                value={value}
                choose={setValue}
                options={(cell.type === 'yesNo'
                  ? ['yes', 'no']
                  : (cell.choices ?? []).map(({ code }) => code)
                ).map((code) => ({ code, label: valueWords(words, cell, code) }))}
              />
            ) : (
              <FieldRow id={id} label={say('reviewingDesk.correction.value')}>
                {(ids) => <Input {...ids} value={value} onChange={({ target }) => setValue(target.value)} />}
              </FieldRow>
            ))}
          <Choose
            label={say('reviewingDesk.correction.evidence')}
            value={evidence}
            choose={setEvidence}
            options={doubt.papers.map((paper) => ({
              code: paper.id,
              label: say('reviewingDesk.correction.paper', {
                slot: slots.get(paper.slot) ?? paper.slot,
                name: paper.name,
              }),
            }))}
          />
          <SentenceField
            label={say('reviewingDesk.correction.sentence')}
            value={sentence}
            change={setSentence}
          />
        </>
      }
      doing={say('reviewingDesk.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() =>
        mutate({ number, item, place, value: wholeRow ? null : value.trim(), evidence, sentence })
      }
    />
  );
}
