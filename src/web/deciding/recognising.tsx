import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDate } from '#domain/formats.ts';
import { failing } from '#domain/recognition/recognise.ts';
import { FileNumber } from '#web/application/file-number.tsx';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { Answered } from '#web/ui/answered.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { newId } from '#web/ui/new-id.ts';
import { LeftOut } from './left-out.tsx';
import { Printing } from './printing.tsx';
import { recognise, recognitionPlanQuery, useSigning } from './use-signing.ts';
import type { RecognitionPlan } from './waiting.ts';
import { WrittenField } from './written-field.tsx';

interface Parts {
  programme: string;
  signs: boolean;
  done: (what: string) => void;
}

/** Who would be recognised today, under which number; the certificates are made in one batch. */
export function Recognising({ programme, signs, done }: Parts) {
  const { say } = useWords();
  return (
    <section aria-labelledby="recognition">
      <h2 id="recognition">{say('decidingDesk.recognition.title')}</h2>
      <Answered query={useQuery(recognitionPlanQuery(programme))}>
        {(plan) => (
          <>
            <Certificates plan={plan} />
            <LeftOut
              title={say('decidingDesk.recognition.leftOut')}
              failing={say('decidingDesk.failing')}
              standings={plan.standings}
            />
            {signs && plan.certificates.length > 0 && (
              <div className="acts">
                <Signing programme={programme} plan={plan} done={done} />
              </div>
            )}
          </>
        )}
      </Answered>
    </section>
  );
}

function Certificates({ plan }: { plan: RecognitionPlan }) {
  const { say, language } = useWords();
  const day = (written: string) => formatDate(Temporal.PlainDate.from(written), language);
  return (
    <DeskTable
      caption={say('decidingDesk.recognition.list')}
      rows={plan.certificates}
      rowKey={({ number }) => number}
      empty={say('decidingDesk.recognition.none')}
      columns={[
        {
          key: 'certificate',
          title: say('decidingDesk.column.certificate'),
          render: ({ certificate }) => certificate,
        },
        {
          key: 'number',
          title: say('decidingDesk.column.number'),
          render: ({ number }) => <FileNumber number={number} />,
        },
        { key: 'holder', title: say('decidingDesk.column.unit'), render: ({ holder }) => holder },
        { key: 'project', title: say('decidingDesk.column.project'), render: ({ project }) => project },
        {
          key: 'term',
          title: say('decidingDesk.column.term'),
          render: ({ fromOn, untilOn }) => `${day(fromOn)} – ${day(untilOn)}`,
        },
      ]}
    />
  );
}

function Signing({ programme, plan, done }: Omit<Parts, 'signs'> & { plan: RecognitionPlan }) {
  const { say } = useWords();
  const [documentNumber, setDocumentNumber] = useTyped(`recognise.${programme}`, '');
  const [key] = useState(newId);
  const { mutate, isPending, error } = useSigning(recognise(programme), () =>
    done(say('decidingDesk.recognition.done', { count: plan.certificates.length })),
  );
  return (
    <ActPanel
      keep={`recognise.${programme}`}
      act={say('decidingDesk.recognition.act')}
      whatHappens={
        <>
          <p>{say('decidingDesk.recognition.whatHappens', { count: plan.certificates.length })}</p>
          <WrittenField
            id="recognition-document"
            label={say('decidingDesk.documentNumber')}
            value={documentNumber}
            change={setDocumentNumber}
          />
          {isPending && <Printing recognition={key} />}
        </>
      }
      final={say('decidingDesk.final')}
      doing={say('decidingDesk.recognition.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() =>
        mutate({
          key,
          documentNumber,
          onDay: plan.onDay,
          seen: plan.seen,
          drop: failing(plan.standings),
        })
      }
    />
  );
}
