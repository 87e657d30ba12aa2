import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Radio, Select } from 'antd';
import { type FormEvent, useState } from 'react';
import { states } from '#domain/application/lifecycle.ts';
import { mayStart } from '#domain/application/start.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { call, Refused } from '#web/api.ts';
import { burdenOf } from '#web/application/burden.ts';
import { StateOf } from '#web/application/state-of.tsx';
import { applicationsQuery, type ListedApplication } from '#web/application/use-applications.ts';
import { useWords } from '#web/language/words.ts';
import {
  definitionQuery,
  type ProgrammeHere,
  programmesQuery,
  recommendingUnitsQuery,
  timetableHere,
} from '#web/programme/use-programmes.ts';
import { serverNow } from '#web/session/server-clock.ts';
import { useSending, useTyped } from '#web/typing/use-typed.ts';
import { Answered } from '#web/ui/answered.tsx';
import { Deadline } from '#web/ui/deadline.tsx';
import { FailedLine } from '#web/ui/failed-line.tsx';
import { FieldRow } from '#web/ui/field-row.tsx';
import { Page } from '#web/ui/page.tsx';
import { RefusalPanel } from '#web/ui/refusal-panel.tsx';
import './start.css';
import { useAskAnew } from '#web/ask-anew.ts';

/** What an application asks, in which directions this unit may begin one, and the drafts it has. */
export function StartPage() {
  const { say } = useWords();
  const { programme: asked } = useSearch({ from: '/desks/start' });
  const programmes = useQuery(programmesQuery);
  const mine = useQuery(applicationsQuery);
  return (
    <Page
      title={say('applicant.start.title')}
      lead={say('applicant.start.lead')}
      back={<Link to="/home">{say('applicant.toHome')}</Link>}
    >
      <Answered query={programmes}>
        {(answer) => {
          const programme = answer.programmes.find(({ code }) => code === asked) ?? answer.programmes[0];
          if (!programme) return <p className="card">{say('applicant.home.noProgramme')}</p>;
          return (
            <Answered query={mine}>
              {({ files }) => <InProgramme programme={programme} files={files} />}
            </Answered>
          );
        }}
      </Answered>
    </Page>
  );
}

function InProgramme({
  programme,
  files,
}: {
  programme: ProgrammeHere;
  files: readonly ListedApplication[];
}) {
  const { say, text } = useWords();
  const definition = useQuery(definitionQuery(programme.code, programme.hash));
  const timetable = timetableHere(programme);
  const now = serverNow();
  const refusal = now && mayStart(now, timetable, programme.closingInstant);
  if (refusal) return <RefusalPanel refusal={refusal} />;
  return (
    <>
      <div className="start-deadline">
        <Deadline
          what={say('applicant.home.closes')}
          at={timetable.instant('applicationClosesAt').toString()}
        />{' '}
        <span className="quiet">{text(programme.title)}</span>
      </div>
      <Answered query={definition}>
        {(rules) => <Directions programme={programme} definition={rules} files={files} />}
      </Answered>
    </>
  );
}

interface DirectionsParts {
  programme: ProgrammeHere;
  definition: Definition;
  files: readonly ListedApplication[];
}

function Directions({ programme, definition, files }: DirectionsParts) {
  const { say, text } = useWords();
  const [direction, setDirection] = useTyped('start.direction', '');
  const [unit, setUnit] = useTyped('start.unit', '');
  const sending = useSending();
  const [unchosen, setUnchosen] = useState(false);
  const { mutate, isPending, error } = useStart(programme.code);
  const leading = files.find(({ state }) => states[state].live);
  const ledIn = definition.directions.find(({ code }) => code === leading?.direction);
  const unitMissing = error instanceof Refused && error.refusal.refused === 'field-required';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setUnchosen(direction === '');
    if (direction && !isPending)
      sending('start', () => mutate({ direction, ...(unit && { recommendingUnit: unit }) }));
  };

  return (
    <form className="card" onSubmit={submit}>
      {leading && (
        <p className="told start-leading">
          {say('applicant.start.leading', {
            number: leading.number,
            direction: ledIn ? text(ledIn.title) : '',
          })}
        </p>
      )}
      {error instanceof Refused && !unitMissing && <RefusalPanel refusal={error.refusal} />}
      {error && !(error instanceof Refused) && <FailedLine problem={error} what={say('desk.failed.act')} />}
      <FieldRow
        id="direction"
        group
        label={say('applicant.start.choose')}
        help={say('applicant.start.oneLead')}
        error={unchosen && direction === '' ? say('applicant.start.unchosen') : undefined}
      >
        {({ id, ...ids }) => (
          <Radio.Group
            {...ids}
            className="directions"
            value={direction || null}
            onChange={({ target }) => setDirection(String(target.value))}
          >
            {definition.directions.map((each, at) => {
              const { questions, prose, papers, sections } = burdenOf(definition, each.code);
              const begun = files.find(
                (file) => file.direction === each.code && states[file.state].turn === 'applicant',
              );
              return (
                <div key={each.code} className="direction">
                  <Radio value={each.code} {...(at === 0 && { id })}>
                    <strong>{text(each.title)}</strong>
                  </Radio>
                  <div className="direction-about">
                    <p className="quiet">{text(each.summary)}</p>
                    <p className="note figures">
                      {say('applicant.start.burden', { sections, questions, prose, papers })}
                    </p>
                    {begun && (
                      <p className="direction-begun">
                        <StateOf state={begun.state} direction={begun.direction} revision={begun.revision} />{' '}
                        <Link to="/applications/$number" params={{ number: begun.number }}>
                          {say('applicant.start.goOn', { number: begun.number })}
                        </Link>
                      </p>
                    )}
                  </div>
                </div>
              );
            })}
          </Radio.Group>
        )}
      </FieldRow>
      {unitMissing && <ChooseUnit programme={programme.code} value={unit} change={setUnit} />}
      <p className="note start-next">{say('applicant.start.next')}</p>
      <p className="form-act">
        <Button type="primary" htmlType="submit" aria-disabled={isPending}>
          {say(isPending ? 'applicant.start.doing' : 'applicant.start.act')}
        </Button>
      </p>
    </form>
  );
}

/** Where no bureau follows from the place of registration, the unit names one. */
interface UnitParts {
  programme: string;
  value: string;
  change: (region: string) => void;
}

function ChooseUnit({ programme, value, change }: UnitParts) {
  const { say } = useWords();
  const units = useQuery(recommendingUnitsQuery(programme)).data?.units ?? [];
  return (
    <FieldRow
      id="recommendingUnit"
      label={say('applicant.start.unit')}
      help={say('applicant.start.unitHelp')}
    >
      {(ids) => (
        <Select
          {...ids}
          className="listed"
          value={value || null}
          options={units.map(({ region, name }) => ({ value: region, label: name }))}
          onChange={change}
        />
      )}
    </FieldRow>
  );
}

function useStart(programme: string) {
  const askAnew = useAskAnew();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (chosen: { direction: string; recommendingUnit?: string }) =>
      call<{ number: string }>('POST', '/api/applications', { programme, ...chosen }),
    async onSuccess({ number }) {
      await askAnew(['applications']);
      await navigate({ to: '/applications/$number', params: { number } });
    },
  });
}
