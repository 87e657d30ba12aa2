import { FileNumber } from '#web/application/file-number.tsx';
import { useWords } from '#web/language/words.ts';
import { DeskTable } from '#web/ui/desk-table.tsx';
import type { PanelPage } from './panel-page.ts';

/** Who has declared and handed in, by pseudonym, and how many sheets each file has. */
export function PanelProgress({ page: { seats, files } }: { page: PanelPage }) {
  const { say } = useWords();
  return (
    <>
      <section className="panel-part">
        <h2>{say('reviewingDesk.experts')}</h2>
        <DeskTable
          caption={say('reviewingDesk.experts')}
          rows={seats}
          rowKey={({ pseudonym }) => pseudonym}
          empty={say('reviewingDesk.noSeats')}
          columns={[
            {
              key: 'expert',
              title: say('reviewingDesk.column.expert'),
              render: ({ pseudonym }) => pseudonym,
            },
            {
              key: 'declared',
              title: say('reviewingDesk.column.declared'),
              render: ({ declared }) => say(declared ? 'reviewingDesk.yes' : 'reviewingDesk.notYet'),
            },
            {
              key: 'sealed',
              title: say('reviewingDesk.column.handedIn'),
              render: ({ sealed }) => say(sealed ? 'reviewingDesk.yes' : 'reviewingDesk.notYet'),
            },
            {
              key: 'recused',
              title: say('reviewingDesk.column.recused'),
              figures: true,
              render: ({ recused }) => recused,
            },
          ]}
        />
      </section>
      <section className="panel-part">
        <h2>{say('reviewingDesk.files')}</h2>
        <DeskTable
          caption={say('reviewingDesk.files')}
          rows={files}
          rowKey={({ number }) => number}
          empty={say('reviewingDesk.noFiles')}
          columns={[
            {
              key: 'number',
              title: say('reviewingDesk.column.number'),
              render: ({ number }) => <FileNumber number={number} />,
            },
            { key: 'unit', title: say('reviewingDesk.column.unit'), render: ({ unit }) => unit },
            {
              key: 'sheets',
              title: say('reviewingDesk.column.sheets'),
              figures: true,
              render: ({ sealed }) => sealed,
            },
            {
              key: 'missing',
              title: say('reviewingDesk.column.missing'),
              figures: true,
              render: ({ missing }) => missing,
            },
          ]}
        />
      </section>
    </>
  );
}
