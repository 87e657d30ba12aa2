import { Button } from 'antd';
import { papers } from '#domain/application/papers.ts';
import { formOf } from '#domain/form/form.ts';
import type { Wanted } from '#domain/formality/ask-supplement.ts';
import { formalityReasons } from '#domain/formality/formality-reasons.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Choose } from '#web/ui/choose.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import { type OfficeFile, useAskSupplement } from './use-formality.ts';

const blank: Wanted = { section: '', field: null, reason: '', sentence: '' };

interface Parts {
  file: OfficeFile;
  definition: Definition;
  done: (what: string) => void;
}

/** What the applicant must add, section by section: only the sections named are opened to him. */
export function AskingSupplement({ file, definition, done }: Parts) {
  const { say, speak, text } = useWords();
  const [items, setItems] = useTyped<readonly Wanted[]>(`supplement.${file.number}`, [blank]);
  const { mutate, isPending, error } = useAskSupplement(file, () =>
    done(say('provinceDesk.supplement.done', { number: file.number })),
  );
  const sections = [
    ...formOf(definition, file.direction).map(({ code, title }) => ({ code, label: text(title) })),
    { code: papers, label: say('provinceDesk.supplement.papers') },
  ];
  const allowed = formalityReasons(definition, 'supplement');
  const reasons = definition.reasons
    .filter(({ code }) => allowed.has(code))
    .map(({ code, label }) => ({ code, label: text(label) }));
  const change = (place: number, changed: Partial<Wanted>) =>
    setItems(items.map((item, at) => (at === place ? { ...item, ...changed } : item)));

  const fields = items.map((item, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an item is its place, as in the request
    <fieldset key={place} className="supplement-item">
      <legend>{say('provinceDesk.supplement.item', { place: place + 1 })}</legend>
      <Choose
        label={say('provinceDesk.supplement.section')}
        value={item.section}
        options={sections}
        choose={(section) => change(place, { section })}
      />
      <Choose
        label={say('provinceDesk.reason')}
        value={item.reason}
        options={reasons}
        choose={(reason) => change(place, { reason })}
      />
      <SentenceField
        label={say('provinceDesk.supplement.sentence')}
        help={say('provinceDesk.supplement.help')}
        value={item.sentence}
        change={(sentence) => change(place, { sentence })}
      />
      {items.length > 1 && (
        <Button onClick={() => setItems(items.filter((_, at) => at !== place))}>
          {say('provinceDesk.supplement.remove', { place: place + 1 })}
        </Button>
      )}
    </fieldset>
  ));

  return (
    <ActPanel
      keep={`supplement.${file.number}`}
      act={speak('application.act.ask-supplement')}
      whatHappens={
        <>
          <p>{say('provinceDesk.supplement.whatHappens', { number: file.number })}</p>
          {fields}
          <Button onClick={() => setItems([...items, blank])}>{say('provinceDesk.supplement.add')}</Button>
        </>
      }
      doing={say('provinceDesk.supplement.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(items)}
    />
  );
}
