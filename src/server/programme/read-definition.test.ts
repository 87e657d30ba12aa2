import { expect, test } from 'vitest';
import { walkExpression, walkTree } from '#domain/eligibility/walk-tree.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { findingCodes, isError } from '#domain/programme/finding.ts';
import { homeOf } from '#domain/programme/gather-parts.ts';
import { treesOf } from '#domain/programme/trees-of.ts';
import { sayFinding } from '#messages/say-finding.ts';
import { speaker } from '#messages/speak.ts';
import { harbour, patch, readsAt } from '#test/support/patch-programme.ts';
import { parseFile } from './parsed-file.ts';
import { readDefinition } from './read-definition.ts';

/*
 * Each thing that can be wrong, on a programme broken in one place (notation in `patch-programme.ts`). The source reads
 * so at the line and column reported, which is the text put there unless another stands in the fifth column; what else
 * follows from the same break stands in the sixth.
 */
// finding             file              broken at                                                   becomes                       found at                also
const broken = `
yaml-syntax          | programme.yaml  | about/year                                                | !!int 2031
key-twice            | programme.yaml  | about/code                                                | harbour⏎  code: other       | code: other
file-unknown         | extra.yaml      |                                                           | a: b
part-missing         | preferences.yaml|                                                           | {}
part-misplaced       | preferences.yaml| preferences/inland/bonus                                  | 1⏎lists: {}                 | lists: {}

missing-key          | directions.yaml | directions/fleet/ordinal                                  | ∅                           | fleet:
unknown-key          | programme.yaml  | about/year                                                | 2031⏎  colour: blue         | colour: blue
wrong-shape          | programme.yaml  | about/pages                                               | programme
not-one-of           | conditions.yaml | directionConditions/berth/shore-power/class               | firm
wrong-format         | programme.yaml  | about/numberPrefix                                        | h-31
empty                | conditions.yaml | directionConditions/berth/shore-power/clauses             | []                          | clauses: []
node-unknown         | conditions.yaml | directionConditions/berth/shore-power/tree                | { isnt: { fact: quay.power } } | tree: { isnt
code-malformed       | lists.yaml      | lists/maritime-penalties!                                 | 9-penalties
clause-id-malformed  | clauses.yaml    | clauses/1.2!                                              | "one.two"
met-by-malformed     | clauses.yaml    | clauses/1.2/by/0                                          | shore-power
not-a-whole-number   | directions.yaml | directions/fleet/ordinal                                  | second
not-a-decimal        | preferences.yaml| preferences/inland/bonus                                  | much
not-a-date           | timetable.yaml  | timetable/rankingOn/value                                 | 2031-04-31
not-an-instant       | timetable.yaml  | timetable/drawAt/value                                    | 2031-04-04T10:00

helper-unknown       | conditions.yaml | commonConditions/no-penalty/tree/all/0/none/where         | ancient
helper-cycle         | conditions.yaml | helperTrees/clean                                         | clean
helper-unused        | conditions.yaml | commonConditions/no-penalty/notAcceptedWhen/some/where    | recent                      | heavy:

clause-met-by-nothing| clauses.yaml    | clauses/3.3/by                                            | []                          | "3.3":
met-by-unknown       | clauses.yaml    | clauses/1.2/by/0                                          | condition:shore-powder
met-by-wrong-kind    | clauses.yaml    | clauses/1.2/kind                                          | stage                       | by: [condition:shore-power]
met-by-wrong-kind    | clauses.yaml    | clauses/3.4/by/1                                          | page:programme
clause-outside-groups| clauses.yaml    | clauses/3.7!                                              | "9.7"
clause-unknown       | attachments.yaml| attachments/licence/clauses/0                             | "2.9"
clause-group-unknown | directions.yaml | directions/fleet/clauseGroup                              | "7"
clause-group-twice   | clauses.yaml    | clauseGroups/1                                            | { prefix: "2", number: { zh: 二, en: Two }, title: { zh: 条件, en: Conditions } }⏎  - { prefix: '2', number: { zh: 二, en: Two }, title: { zh: 条件, en: Conditions } } | '2'
page-not-built       | programme.yaml  | about/pages/1                                             | chart

code-twice           | forms.yaml      | directionForms/berth/quay/fields/quay.exception!          | unit.name
code-twice           | conditions.yaml | directionConditions/fleet/clean-ships!                    | shore-power                 |                       | met-by-unknown
code-twice           | rubrics.yaml    | rubrics/berth/criteria/berth-power/items/1/code           | share
direction-unknown    | attachments.yaml| attachments/acceptance/directions/0                       | pier
role-unknown         | stages.yaml     | stages/recognition/roles/0                                | mayor
role-not-built       | judgements.yaml | roles/visitor!                                            | mayor
stage-unknown        | judgements.yaml | judgements/recognition/stages/0                           | unit-check
reason-unknown       | conditions.yaml | directionConditions/berth/shore-power/reason              | too-weak
reason-group-unknown | reasons.yaml    | reasons/reject-late/group                                 | refused

fact-unknown         | conditions.yaml | directionConditions/berth/shore-power/tree/atLeast/fact   | quay.voltage
fact-not-in-direction| attachments.yaml| attachments/closing-document/required/some/table          | ships
row-outside-table    | conditions.yaml | commonConditions/registered-two-years/tree/yearsPassed/since | row.since
other-outside-comparison | conditions.yaml | commonConditions/registered-two-years/tree/yearsPassed/since | other.since
table-unknown        | conditions.yaml | directionConditions/fleet/clean-ships/tree/count/table    | vessels
column-unknown       | rubrics.yaml    | rubrics/fleet/criteria/fleet-energy/items/0/value/percent/divide/1/sum/column | weight
list-unknown         | conditions.yaml | commonConditions/no-penalty/tree/all/1/notInList/list     | maritime-fines
list-unknown         | form-common.yaml| commonForm/before/unit/fields/unit.name/type              | choice, choicesFrom: recommending-units | recommending-units |  does-not-fit-type
judgement-unknown    | conditions.yaml | commonConditions/no-penalty/tree/all/1/notInList/otherwise/judged/judgement | penalty-search
option-unknown       | conditions.yaml | commonConditions/no-penalty/tree/all/1/notInList/otherwise/judged/is | clean
setting-unknown      | attachments.yaml| attachments/printed-form/afterSubmission/setting          | paper
setting-unknown      | conditions.yaml | commonConditions/registered-here/tree/within/region       | setting.province
setting-without-value| settings.yaml   | settings/softQuota/perDirection                           | { berth: 6 }                | softQuota:
timetable-key-unknown| conditions.yaml | commonConditions/registered-two-years/tree/yearsPassed/at | timetable.today
value-not-a-choice   | conditions.yaml | helperTrees/clean/oneOf/values/1                          | hydrogen
wrong-type           | conditions.yaml | directionConditions/berth/shore-power/tree/atLeast/fact   | unit.waters
unit-differs         | settings.yaml   | settings/minShorePower/unit                               | MW                          | conditions.yaml: setting.minShorePower
figure-in-tree       | conditions.yaml | commonConditions/registered-two-years/tree/yearsPassed/at | 2031-01-01
fact-or-expression   | forms.yaml      | directionForms/berth/quay/fields/quay.exception/shownWhen/not/atLeast | { value: 100, unit: "%" } | atLeast: { value
no-limit             | attachments.yaml| attachments/closing-document/required/some/where          | { between: { fact: row.decidedOn } } | between:

field-unknown        | forms.yaml      | directionForms/berth/quay/fields/quay.powered/atMostField | quay.depth
field-unknown        | judgements.yaml | judgements/penalty-query/compares/0                       | unit.motto
choices-missing      | form-common.yaml| commonForm/before/unit/fields/unit.waters/choices         | ∅                           | unit.waters:
columns-missing      | form-common.yaml| commonForm/after/commitment/fields/commitment.truth       | { label: { zh: 表, en: Table }, type: table } | commitment.truth:
compute-missing      | form-common.yaml| commonForm/after/commitment/fields/commitment.truth       | { label: { zh: 率, en: Rate }, type: computed } | commitment.truth:
does-not-fit-type    | form-common.yaml| commonForm/before/unit/fields/unit.creditCode/type        | creditCode, max: 18         | max: 18
upside-down          | form-common.yaml| commonForm/before/penalties/fields/penalties/maxRows      | 0

rubric-missing       | rubrics.yaml    | rubrics/fleet                                             | ∅                           | directions.yaml: fleet: | met-by-unknown
weights-not-hundred  | rubrics.yaml    | rubrics/berth/criteria/berth-results/weight               | 59                          | criteria:             | items-not-weight
items-not-weight     | rubrics.yaml    | rubrics/berth/criteria/berth-power/items/1/max            | 40                          | 40⏎        items:
bands-not-descending | rubrics.yaml    | rubrics/berth/criteria/berth-power/items/0/bands/1/atLeast| 90                          | { atLeast: 90
bands-open           | rubrics.yaml    | rubrics/fleet/criteria/fleet-energy/items/0/bands/1       | { above: 0, points: 6 }
band-above-max       | rubrics.yaml    | rubrics/berth/criteria/berth-power/items/0/bands/0/points | 30
levels-missing       | rubrics.yaml    | rubrics/berth/criteria/berth-power/items/1/max            | 15                          |                       | items-not-weight
levels-not-descending| rubrics.yaml    | scoreLevels/40/good                                       | 35                          | "40":
anchors-missing      | rubrics.yaml    | rubrics/berth/criteria/berth-power/items/1                | { code: use, kind: computed, max: 20, title: { zh: 长, en: Long }, unit: m, value: { fact: quay.length }, bands: [{ atLeast: 9, points: 20 }, { otherwise: "true", points: 0 }] } | berth-power:

setting-missing      | settings.yaml   | settings/tieStretch!                                      | tieStretches                | settings:             | setting-unused
setting-wrong-type   | settings.yaml   | settings/panelSize/type                                   | decimal
setting-not-implemented | settings.yaml| settings/aggregation/value                                | median
setting-not-implemented | settings.yaml| settings/certificateNumberFormat/value                    | "{city}-{running:2}"
setting-not-implemented | settings.yaml| settings/noticePeriod/value/unit                          | month
setting-not-implemented | settings.yaml| settings/paperForm/value                                  | scan
setting-not-implemented | settings.yaml| settings/paperForm/value                                  | two-copies
setting-not-implemented | settings.yaml| settings/readersMode/value                                | k-readers
setting-not-implemented | settings.yaml| settings/readersPerFile/value                             | 5
setting-not-implemented | settings.yaml| settings/formerEmployerYears/value                        | 3
setting-not-implemented | settings.yaml| settings/providerAvoidance/value                          | exclude-from-file
setting-not-implemented | settings.yaml| settings/fileExclusionInWholePanel/value                  | off-the-panel
setting-not-implemented | settings.yaml| settings/maxPerEmployerPerPanel/value                     | 1
setting-not-implemented | settings.yaml| settings/sameCityAvoidance/value                          | "yes"
setting-not-implemented | settings.yaml| settings/panelOpinion/value                               | "yes"
setting-not-implemented | settings.yaml| settings/demonstrationEnd/value                           | day-before, mark: O }⏎  restrictionsBind: { title: { zh: 限制, en: Restrictions }, type: choice, value: lead-and-warn | lead-and-warn
offer-not-implemented| settings.yaml   | interpretations/P1/offered/1/value                        | tomorrow
timetable-key-unknown| settings.yaml   | settings/asOf/value                                       | unitReportClosesAt
setting-unused       | lists.yaml      | lists/maritime-penalties/maxAgeDays                       | 15                          | settings.yaml: penaltyListMaxAgeDays:
timetable-missing    | timetable.yaml  | timetable/poolFrozenAt!                                   | poolFrozen                  | timetable:            | timetable-unused
timetable-order      | timetable.yaml  | timetable/drawAt/value                                    | 2031-04-02T09:59+08:00
timetable-unused     | timetable.yaml  | timetable/rankingOn/value                                 | 2031-04-21 }⏎  harbourDay: { label: { zh: 港口日, en: Harbour day }, value: 2031-07-11 | harbourDay:
panel-even           | settings.yaml   | settings/panelSize/value                                  | 6

list-missing         | lists.yaml      | lists/experts!                                            | specialists                 | lists:
list-missing         | lists.yaml      | lists/experts/columns/fields!                             | field                       | lists:

stage-not-built      | stages.yaml     | stages/demonstration!                                     | afterglow
stage-order          | stages.yaml     | stages/demonstration!                                     | site-visit                  |                       | timetable-missing
decider-missing      | judgements.yaml | judgements/objection-outcome/decidedBy                    | ∅                           | leader-decides

chinese-without-han  | reasons.yaml    | reasons/reject-late/label/zh                              | late
english-with-han     | reasons.yaml    | reasons/reject-late/label/en                              | 逾期 late
`
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

/** Most files are the same from case to case, and are parsed once. */
const parsed = new Map<string, ReturnType<typeof parseFile>>();
const read = (texts: Map<string, string>) =>
  readDefinition(
    new Map(
      [...texts].map(([file, text]) => {
        const known = parsed.get(text) ?? parseFile(text);
        parsed.set(text, known);
        return [file, known];
      }),
    ),
  );

test('a programme unlike the other one is read by the same code without a word', () => {
  const { findings, programme } = read(harbour());

  expect(findings).toEqual([]);
  expect(programme?.definition.directions.map(({ code }) => code)).toEqual(['berth', 'fleet']);
  expect(programme?.definition.stages.map(({ code }) => code)).not.toContain('recommendation');
});

test.each(broken)('%s: %s, %s becomes %s', (code, file, path, becomes, foundAt = '', also = '') => {
  const texts = patch(harbour(), file!, path!, becomes!);
  const { findings, programme } = read(texts);
  const found = findings.filter((each) => each.code === code);
  const [, elsewhere, text] = /^([a-z-]+\.yaml): (.*)$/.exec(foundAt) ?? [
    undefined,
    file,
    foundAt || becomes,
  ];

  expect(found.map((each) => each.file)).toEqual([elsewhere]);
  expect(readsAt(texts.get(elsewhere!) ?? '', found[0]!)).toSatisfy((there: string) =>
    there.startsWith(text!.replaceAll('⏎', '\n')),
  );
  expect([...new Set(findings.map((each) => each.code))].sort()).toEqual(
    [code, ...(also ? [also] : [])].sort(),
  );
  for (const language of ['zh-CN', 'en'] as const) {
    expect(sayFinding(found[0]!, speaker(language))).not.toMatch(/\{\{|undefined|“”|""|\$t/);
  }
  expect(programme === undefined).toBe(
    !['helper-unused', 'setting-unused', 'timetable-unused', 'panel-even'].includes(code!),
  );
});

test('every finding has such a case', () => {
  const onDisk = 'file-unreadable'; // the test of `shifan lint` has its case
  expect([...new Set([...broken.map(([code]) => code), onDisk])].sort()).toEqual([...findingCodes].sort());
});

/** Every name in a tree or expression of a definition, where it stands. */
const namesIn = (definition: Definition) => {
  const met = [...treesOf(definition)].flatMap((planted) => {
    const from = { at: planted.at, rows: planted.rows };
    return [
      ...('tree' in planted
        ? walkTree(planted.tree, from, definition.helperTrees)
        : walkExpression(planted.expression, from, definition.helperTrees)),
    ];
  });
  const isName = ({ names }: { names: string }) =>
    ['fact', 'table', 'column', 'list', 'region', 'figure', 'date'].includes(names);
  return [...new Set(met.filter(({ mention }) => isName(mention)).map(({ at }) => at.join('/')))];
};

test('law: whatever a tree names is found where it stands when it is misspelt', () => {
  const names = namesIn(read(harbour()).written!);
  expect(names.length).toBeGreaterThan(30);

  for (const path of names) {
    const file = homeOf(path.split('/')[0]!);
    const { findings } = read(patch(harbour(), file, path, 'misspelt'));
    expect(findings.filter(isError).map((each) => [each.file, each.at.join('/')])).toContainEqual([
      file,
      path,
    ]);
  }
});
