import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Definition } from '#domain/programme/definition.ts';
import { Accepting } from '#web/formality/accepting.tsx';
import { AskingSupplement } from '#web/formality/asking-supplement.tsx';
import { FileTable } from '#web/formality/file-table.tsx';
import { ProposingRejection } from '#web/formality/proposing-rejection.tsx';
import { ReceivedSheets } from '#web/formality/received-sheets.tsx';
import { formalityQuery, type OfficeFile, officeFilesQuery } from '#web/formality/use-formality.ts';
import { useWords } from '#web/language/words.ts';
import { WithProgramme } from '#web/programme/with-programme.tsx';
import { useSession } from '#web/session/use-session.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Page } from '#web/ui/page.tsx';
import { ToldLine } from '#web/ui/told-line.tsx';
import '#web/formality/formality.css';
import { useOverview } from '#web/session/use-overview.tsx';

/** Files that recommending units have reported: each is accepted, asked for more, or proposed for rejection. */
export function FormalityPage() {
  const { say } = useWords();
  return (
    <Page
      title={say('provinceDesk.formality.title')}
      lead={say('provinceDesk.formality.lead')}
      back={useOverview()}
      aside={<Link to="/confirmations">{say('provinceDesk.confirm.title')}</Link>}
    >
      <WithProgramme none={say('provinceDesk.noProgramme')}>
        {(_, definition) => <Reported definition={definition} />}
      </WithProgramme>
    </Page>
  );
}

function Reported({ definition }: { definition: Definition }) {
  const { say } = useWords();
  const { file: chosen, after } = useSearch({ from: '/desks/formality' });
  const navigate = useNavigate();
  const { role } = useSession();
  const [told, setTold] = useState('');
  const files = useQuery(officeFilesQuery(after));
  const desk = useQuery(formalityQuery);
  const done = (what: string) => {
    setTold(what);
    void navigate({ to: '/formality', search: after ? { after } : {} });
  };
  return (
    <Answered query={desk}>
      {({ sheets, rejections }) => (
        <Answered query={files}>
          {(page) => {
            const reported = page.files.filter(({ state }) => state === 'reported');
            const file = reported.find(({ number }) => number === chosen);
            return (
              <>
                <ToldLine told={file ? '' : told} className="formality-file" />
                {file && role === 'programme-officer' && (
                  <Chosen key={file.number} file={file} definition={definition} done={done} />
                )}
                <FileTable files={reported} rejections={rejections} after={after} />
                {page.next && (
                  <p className="page-next">
                    <Link to="/formality" search={{ after: page.next }}>
                      {say('provinceDesk.formality.next')}
                    </Link>
                  </p>
                )}
                <ReceivedSheets sheets={sheets} done={done} />
              </>
            );
          }}
        </Answered>
      )}
    </Answered>
  );
}

interface ChosenParts {
  file: OfficeFile;
  definition: Definition;
  done: (what: string) => void;
}

function Chosen({ file, definition, done }: ChosenParts) {
  return (
    <section className="card formality-file" aria-labelledby="chosen">
      <h2 id="chosen">
        <a href={`/files/${encodeURIComponent(file.number)}`} className="figures">
          {file.number}
        </a>{' '}
        {file.unit}
      </h2>
      <p className="quiet">{file.project}</p>
      <div className="acts">
        <Accepting file={file} done={done} />
        <AskingSupplement file={file} definition={definition} done={done} />
        <ProposingRejection file={file} definition={definition} done={done} />
      </div>
    </section>
  );
}
