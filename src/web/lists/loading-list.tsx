import { useId, useState } from 'react';
import type { ListDefinition } from '#domain/programme/definition.ts';
import { Refused } from '#web/api.ts';
import { PickFile } from '#web/attachment/pick-file.tsx';
import { WrittenField } from '#web/deciding/written-field.tsx';
import { useWords } from '#web/language/words.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import { ActPanel } from '#web/ui/act-panel.tsx';
import { RowProblems } from '#web/ui/row-problems.tsx';
import { type Source, useLoadList } from './use-lists.ts';

const nothing: Source = { issuer: '', document: '', datedOn: '', queriedOn: '' };

/** A new version from a file, with its document and day. What was typed stays while the file is being mended. */
export function LoadingList({ programme, definition }: { programme: string; definition: ListDefinition }) {
  const { say, speak, text } = useWords();
  const [source, setSource] = useTyped(`load.${definition.code}`, nothing);
  const [file, setFile] = useState<File>();
  const [loaded, setLoaded] = useState(0);
  const [unfinished, setUnfinished] = useState(false);
  const { mutate, isPending, error, data } = useLoadList(programme, definition.code, () => {
    setSource(nothing);
    setFile(undefined);
    setLoaded((times) => times + 1);
  });
  const id = useId();
  const field = (name: keyof Source, type: 'text' | 'date' = 'text', help?: string) => (
    <WrittenField
      id={`${id}-${name}`}
      label={say(`listsDesk.${name}`)}
      type={type}
      {...(help && { help })}
      value={source[name]}
      change={(value) => setSource({ ...source, [name]: value })}
    />
  );
  const problems = error instanceof Refused ? (error.refusal.problems ?? []) : [];
  const labelOf = (code: string) => {
    const column = definition.columns.find((each) => each.code === code);
    return column ? text(column.label) : code;
  };
  return (
    <>
      {data && (
        <p className="told" role="status">
          {say('listsDesk.load.done', { version: data.version, rows: data.rows })}
        </p>
      )}
      <ActPanel
        key={loaded}
        keep={`load.${definition.code}`}
        act={speak('act.load-list')}
        whatHappens={
          <>
            <p>{say('listsDesk.load.happens')}</p>
            <p className="note">
              {say('listsDesk.load.columns', {
                columns: definition.columns.map(({ code }) => code).join(', '),
              })}
            </p>
            {field('issuer')}
            {field('document')}
            {field('datedOn', 'date')}
            {field('queriedOn', 'date', say('listsDesk.queriedHelp'))}
            <p className="below">
              <PickFile accept=".csv" pending={isPending} onPick={setFile}>
                {say('listsDesk.load.pick')}
              </PickFile>{' '}
              <span>{file?.name ?? say('listsDesk.load.noFile')}</span>
            </p>
            {unfinished && <p role="alert">{say('listsDesk.load.unfinished')}</p>}
          </>
        }
        doing={say('listsDesk.load.doing')}
        pending={isPending}
        problem={error}
        problems={problems.length > 0 && <RowProblems problems={problems} columnOf={labelOf} />}
        onConfirm={() => {
          const complete = file !== undefined && source.issuer.trim() !== '' && source.datedOn !== '';
          setUnfinished(!complete);
          if (complete) mutate({ file, source });
        }}
      />
    </>
  );
}
