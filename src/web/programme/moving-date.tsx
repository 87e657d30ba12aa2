import { useMutation } from '@tanstack/react-query';
import type { Definition } from '#domain/programme/definition.ts';
import { knownDates } from '#domain/programme/known-timetable.ts';
import { call } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import { WrittenField } from '#web/deciding/written-field.tsx';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Choose } from '#web/ui/choose.tsx';
import { SentenceField } from '#web/ui/sentence-field.tsx';
import { typedInstant } from '#web/ui/typed-instant.ts';
import type { ProgrammeHere } from './use-programmes.ts';

interface Parts {
  programme: ProgrammeHere;
  definition: Definition;
  done: (what: string) => void;
}

/** A date that has not come may be moved, with the reason; the public page shows both. */
export function MovingDate({ programme, definition, done }: Parts) {
  const { say, text } = useWords();
  const [typed, setTyped] = useTyped('move', { key: '', value: '', reason: '' });
  const movable = definition.timetable.filter(({ code }) => knownDates[code]);
  const isInstant = knownDates[typed.key]?.kind === 'instant';
  const label = movable.find(({ code }) => code === typed.key)?.label;
  const { mutate, isPending, error } = useMoving(programme, () =>
    done(say('provinceDesk.move.done', { date: label ? text(label) : '' })),
  );
  return (
    <ActPanel
      keep="move"
      act={say('provinceDesk.move.act')}
      whatHappens={
        <>
          <p>{say('provinceDesk.move.whatHappens')}</p>
          <Choose
            label={say('provinceDesk.move.which')}
            value={typed.key}
            options={movable.map(({ code, label: named }) => ({ code, label: text(named) }))}
            choose={(key) => setTyped({ ...typed, key, value: '' })}
          />
          <WrittenField
            id="move-to"
            label={say('provinceDesk.move.to')}
            type={isInstant ? 'datetime-local' : 'date'}
            value={typed.value}
            change={(value) => setTyped({ ...typed, value })}
          />
          <SentenceField
            label={say('provinceDesk.move.reason')}
            help={say('provinceDesk.move.reasonHelp')}
            value={typed.reason}
            change={(reason) => setTyped({ ...typed, reason })}
          />
        </>
      }
      doing={say('provinceDesk.move.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() =>
        mutate({ ...typed, value: isInstant ? typedInstant(typed.value, programme.timeZone) : typed.value })
      }
    />
  );
}

function useMoving({ code }: ProgrammeHere, onDone: () => void) {
  const askAnew = useAskAnew();
  return useMutation({
    mutationFn: ({ key, ...move }: { key: string; value: string; reason: string }) =>
      call('PUT', `/api/programmes/${encodeURIComponent(code)}/dates/${encodeURIComponent(key)}`, move),
    onSuccess: async () => {
      await askAnew(['programmes']);
      onDone();
    },
  });
}
