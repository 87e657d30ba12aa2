import { formOf, slotsOf } from '#domain/form/form.ts';
import type { AttachmentSlot, Definition, Direction } from '#domain/programme/definition.ts';
import type { Column, Field, Section } from '#domain/programme/field.ts';
import type { Language } from '#messages/language.ts';
import type { EnabledProgramme } from '#server/programme/programmes.ts';
import { type Html, html } from './html.ts';
import type { Page } from './layout.ts';
import { answerWords } from './parts/answer-words.ts';
import { clauseLinks } from './parts/clause.ts';
import { withHan } from './parts/han.ts';
import { markLegend, markTag } from './parts/mark-tag.ts';
import { table } from './parts/table.ts';
import { paths } from './paths.ts';
import { type Reader, readerOf } from './reader.ts';

/** What an applicant of this direction will be asked, section by section, so that it can be prepared before the call opens. */
export function formPage(
  { programme, direction }: { programme: EnabledProgramme; direction: Direction },
  language: Language,
): Page {
  const reader = readerOf(language);
  const { say, text } = reader;
  const { definition } = programme;
  const { code, shortTitle } = definition.about;
  const sections = formOf(definition, direction.code);
  const slots = slotsOf(definition, direction.code);

  return {
    title: text(direction.title),
    summary: say('form.summary', { sections: sections.length, slots: slots.length }),
    crumbs: [
      { title: text(shortTitle), path: paths.programme(code) },
      { title: say('forms.title'), path: paths.forms(code) },
    ],
    programme,
    tab: 'form',
    about: say('form.about'),
    body: html`
<nav class="contents" aria-label="${say('contents')}"><ol>
${sections.map((section) => html`<li><a href="#${section.code}">${text(section.title)}</a></li>`)}
<li><a href="#attachments">${say('form.attachments')}</a></li>
</ol></nav>
${markLegend(reader)}
${sections.map((section) => sectionBlock(definition, section, reader))}
<section class="group" id="attachments">
<h2>${say('form.attachments')}</h2>
<p>${say('form.attachmentsIntro')}</p>
${slotTable(definition, slots, reader)}
</section>`,
  };
}

function sectionBlock(definition: Definition, section: Section, reader: Reader): Html {
  const { say, text } = reader;
  const single = section.fields.filter(({ type }) => type !== 'table');
  const tables = section.fields.filter(({ type }) => type === 'table');
  const title = text(section.title);

  return html`<section class="group" id="${section.code}">
<h2>${title} ${section.mark && markTag(section.mark, reader)}</h2>
${section.intro && html`<p>${text(section.intro)}</p>`}
${single.length > 0 && fieldTable(definition, title, single, reader)}
${tables.map(
  (field) => html`<h3>${text(field.label)} <span class="tag">${say('form.table')}</span></h3>
${field.help && html`<p class="note">${text(field.help)}</p>`}
<p class="note">${requiredWords(field, reader)}${say('betweenAnswers')}${rowsAsked(field, reader)} ${clauseLinks(definition, field.clauses, reader)}</p>
${fieldTable(definition, text(field.label), field.columns ?? [], reader)}`,
)}
</section>`;
}

function rowsAsked({ minRows, maxRows, noneAllowed, rows }: Field, { say }: Reader): string {
  if (rows) return say('form.rowsGiven', { rows: rows.values.join(say('between')) });
  const words = [
    minRows !== undefined && minRows > 0 && say('form.rowsAtLeast', { least: minRows }),
    maxRows !== undefined && say('form.rowsAtMost', { most: maxRows }),
    noneAllowed && say('form.rowsNone'),
  ];
  return (
    words.filter((each) => each !== false && each !== undefined).join(say('betweenParts')) ||
    say('form.rowsAny')
  );
}

const fieldTable = (
  definition: Definition,
  caption: string,
  fields: readonly (Field | Column)[],
  reader: Reader,
): Html => {
  const { say, text } = reader;
  return table({
    caption,
    columns: [say('form.field'), say('form.answer'), say('form.required'), say('form.clauses')],
    rows: fields.map((field) => ({
      cells: [
        html`${text(field.label)}${field.mark && html` ${markTag(field.mark, reader)}`}${field.help && html`<p class="note">${text(field.help)}</p>`}`,
        withHan(answerWords(field, reader), reader),
        requiredWords(field, reader),
        clauseLinks(definition, field.clauses, reader),
      ],
    })),
  });
};

function requiredWords({ required, shownWhen, type }: Field | Column, { say }: Reader): string {
  if (type === 'computed' || type === 'state') return say('form.notTyped');
  if (required === 'never') return say('form.optional');
  return shownWhen || required !== 'always' ? say('form.whenItApplies') : say('form.always');
}

const slotTable = (definition: Definition, slots: readonly AttachmentSlot[], reader: Reader): Html => {
  const { say, text } = reader;
  return table({
    caption: say('form.attachments'),
    columns: [say('form.slot'), say('form.files'), say('form.required'), say('form.clauses')],
    rows: slots.map((slot) => ({
      id: `attachment-${slot.code}`,
      cells: [
        html`${text(slot.title)}<p class="note">${say('form.check', { what: text(slot.check) })}</p>`,
        filesAsked(slot, reader),
        slotRequired(slot, reader),
        clauseLinks(definition, slot.clauses, reader),
      ],
    })),
  });
};

function filesAsked({ formats, minFiles, maxFiles, maxFileMB }: AttachmentSlot, { say }: Reader): string {
  const words = [
    formats.map((format) => format.toUpperCase()).join(say('between')),
    minFiles > 1 && say('form.filesAtLeast', { least: minFiles }),
    maxFiles !== undefined && say('form.filesAtMost', { most: maxFiles }),
    maxFileMB !== undefined && say('form.fileSize', { most: maxFileMB }),
  ];
  return words.filter((each) => each !== false).join(say('betweenParts'));
}

function slotRequired({ required, afterSubmission }: AttachmentSlot, { say }: Reader): string {
  if (afterSubmission) return say('form.afterSubmission');
  if (required === 'always') return say('form.always');
  return required === 'never' ? say('form.optional') : say('form.whenItApplies');
}
