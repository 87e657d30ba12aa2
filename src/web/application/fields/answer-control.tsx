import { sayComputed } from '#messages/say-answer.ts';
import { participantsOf, readingOf } from '#web/application/reading.ts';
import { useWords } from '#web/language/words.ts';
import { RegionSelect } from '#web/region/region-select.tsx';
import { ChoiceControl, isFew } from './choice-control.tsx';
import { ChoicesControl } from './choices-control.tsx';
import { asText, type ControlProps } from './control.ts';
import { DateControl } from './date-control.tsx';
import { FiguresControl } from './figures-control.tsx';
import { IndustryControl } from './industry-control.tsx';
import { ProseControl } from './prose-control.tsx';
import { StateWord } from './state-word.tsx';
import { TextControl } from './text-control.tsx';
import './fields.css';

/** The control of one answer, by the type that the programme gives it. Tables have their own. */
export function AnswerControl(props: ControlProps) {
  const words = useWords();
  const { field, answer, change, ids, file, check } = props;
  switch (field.type) {
    case 'prose':
      return <ProseControl {...props} />;
    case 'date':
      return <DateControl {...props} />;
    case 'yesNo':
      return (
        <ChoiceControl
          {...props}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: words.say(`applicant.field.${value}`),
          }))}
        />
      );
    case 'choice':
      return <ChoiceControl {...props} options={optionsOf(props, words.text)} />;
    case 'choices':
      return <ChoicesControl {...props} />;
    case 'participant':
      return <ChoiceControl {...props} options={participantsOf(check.facts)} />;
    case 'region':
      return (
        <RegionSelect
          regions={file.regions}
          value={asText(answer)}
          change={change}
          ids={ids}
          near={asText(check.facts.answers.get('unit.registeredRegion'))}
        />
      );
    case 'industry':
      return <IndustryControl {...props} />;
    case 'figures':
      return <FiguresControl {...props} />;
    case 'state':
      return <StateWord {...props} />;
    case 'computed':
      return (
        <output {...ids} className="computed figures">
          {sayComputed(readingOf(file, check.facts, words.language), field, words.language, props.inRow) ??
            words.say('applicant.field.notYet')}
        </output>
      );
    default:
      return <TextControl {...props} />;
  }
}

function optionsOf({ field, file }: ControlProps, text: ReturnType<typeof useWords>['text']) {
  if (field.choicesFrom)
    return file.recommendingUnits.map(({ region, name }) => ({ value: region, label: name }));
  return (field.choices ?? []).map(({ code, label, note }) => ({
    value: code,
    label: text(label),
    note: note && text(note),
  }));
}

/** Whether several controls stand under the field's one label. */
export function isGroup({ field, file, check }: Pick<ControlProps, 'field' | 'file' | 'check'>): boolean {
  switch (field.type) {
    case 'yesNo':
    case 'choices':
    case 'region':
    case 'figures':
    case 'state':
    case 'computed':
      return true;
    case 'participant':
      return isFew(participantsOf(check.facts).length);
    case 'choice':
      return isFew(field.choicesFrom ? file.recommendingUnits.length : (field.choices?.length ?? 0));
    default:
      return false;
  }
}
