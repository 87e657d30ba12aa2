import { formatInstant } from '#domain/formats.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { SheetPapers } from '#web/recommendation/sheet-papers.tsx';
import { useSession } from '#web/session/use-session.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { DeskTable } from '#web/ui/desk-table.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import { type ReportedSheet, useOpenSheet } from './use-formality.ts';

interface Parts {
  sheets: readonly ReportedSheet[];
  done: (what: string) => void;
}

/** What recommending units have sent: its papers are read once it is opened, and from then on it cannot be recalled. */
export function ReceivedSheets({ sheets, done }: Parts) {
  const { language, say } = useWords();
  const { timeZone } = useSayContext();
  const { role } = useSession();
  if (sheets.length === 0) return null;
  return (
    <section className="received-sheets" aria-labelledby="received">
      <h2 id="received">{say('provinceDesk.sheets.title')}</h2>
      <DeskTable
        caption={say('provinceDesk.sheets.title')}
        rows={sheets}
        rowKey={({ id }) => id}
        empty={null}
        columns={[
          {
            key: 'from',
            title: say('provinceDesk.sheets.from'),
            render: ({ recommendingUnit }) => recommendingUnit,
          },
          {
            key: 'document',
            title: say('provinceDesk.sheets.document'),
            render: ({ documentNumber }) => documentNumber,
          },
          {
            key: 'at',
            title: say('provinceDesk.sheets.at'),
            render: ({ sentAt }) =>
              formatInstant(Temporal.Instant.from(sentAt), timeZone, language === 'en' ? 'en' : 'table'),
          },
          {
            key: 'files',
            title: say('provinceDesk.sheets.files'),
            figures: true,
            render: ({ files }) => files,
          },
          {
            key: 'state',
            title: say('provinceDesk.sheets.state'),
            render: (sheet) => <SheetState sheet={sheet} />,
          },
          {
            key: 'papers',
            title: say('provinceDesk.sheets.papers'),
            render: (sheet) =>
              sheet.state === 'opened' || role === 'supervisor' ? (
                <SheetPapers of={`/api/formality/sheets/${sheet.id}`} />
              ) : (
                <Opening sheet={sheet} done={done} />
              ),
          },
        ]}
      />
    </section>
  );
}

function SheetState({ sheet: { state } }: { sheet: ReportedSheet }) {
  const { say } = useWords();
  return state === 'opened' ? (
    <StatusWord sign={{ tone: 'met', icon: 'tick' }}>{say('provinceDesk.sheets.opened')}</StatusWord>
  ) : (
    <StatusWord sign={{ tone: 'attend', icon: 'triangle' }}>{say('provinceDesk.sheets.sent')}</StatusWord>
  );
}

function Opening({ sheet, done }: { sheet: ReportedSheet; done: Parts['done'] }) {
  const { say, speak } = useWords();
  const { id, recommendingUnit } = sheet;
  const { mutate, isPending, error } = useOpenSheet(id, () =>
    done(say('provinceDesk.sheets.done', { unit: recommendingUnit })),
  );
  return (
    <ActPanel
      act={speak('act.open-sheet')}
      whatHappens={say('provinceDesk.sheets.whatHappens', { unit: recommendingUnit })}
      doing={say('provinceDesk.sheets.doing')}
      pending={isPending}
      problem={error}
      onConfirm={() => mutate(undefined)}
    />
  );
}
