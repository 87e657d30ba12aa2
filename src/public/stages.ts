import type { Timetable } from '#domain/programme/timetable.ts';
import type { Language } from '#messages/language.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { html } from './html.ts';
import type { Page } from './layout.ts';
import { partOfProgramme } from './part-of-programme.ts';
import { stageList } from './parts/stages.ts';
import { readerOf } from './reader.ts';

/** The way of an application from stage to stage, in full. */
export function stagesPage(
  { programme, timetable }: { programme: EnabledProgramme; timetable: Timetable },
  language: Language,
): Page {
  const reader = readerOf(language);
  const { definition } = programme;
  return partOfProgramme(
    programme,
    'stages',
    html`<section>${stageList(definition, timetable, reader)}</section>`,
    reader,
  );
}
