import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Answer } from '#domain/application/answers.ts';
import type { Definition } from '#domain/programme/definition.ts';
import { readProgrammeFolder } from '#server/programme/read-programme-folder.ts';
import { type OutsideFacts, outsideFacts } from '#test/support/outside-facts.ts';
import type { Facts } from './facts.ts';
import { settingValue } from './names.ts';
import { conditionsOf, ownVerdict, verdictOn } from './verdict.ts';

/**
 * Every condition of the Shandong guide at its edges, met and not met, on the programme as it is published.
 *
 * condition | direction | answers | outside | verdict. Answers are `field=value`, tables `table(columns)=cell/cell cell/cell`
 * with `×15` for fifteen such rows, `-` for a cell left blank. Outside are judgements `judgement@subject=answer`, list rows
 * `list(columns)=cell/cell`, `list=` loaded and empty, and `leads=D4` for another live application. The day is 2023-06-10;
 * a unit whose name is not written is 乙有限公司.
 */
const table = `
registered-in-shandong | D1 | unit.registeredRegion=370102 | | met
registered-in-shandong | D1 | unit.registeredRegion=371728 | | met
registered-in-shandong | D1 | unit.registeredRegion=130102 | | not-met
registered-in-shandong | D1 | | | cannot-tell-yet

independent-legal-person | D4 | unit.legalPersonStatus=independent unit.kind=enterprise | | met
independent-legal-person | D4 | unit.legalPersonStatus=independent | | met
independent-legal-person | D4 | unit.legalPersonStatus=branch unit.kind=enterprise | | not-met
independent-legal-person | D4 | unit.legalPersonStatus=branch unit.kind=telecom-operator | | needs-a-human
independent-legal-person | D4 | unit.legalPersonStatus=branch unit.kind=telecom-operator | telecom-status=confirmed | met
independent-legal-person | D4 | unit.legalPersonStatus=branch unit.kind=telecom-operator | telecom-status=refused | not-met
independent-legal-person | D4 | unit.legalPersonStatus=branch unit.kind=enterprise | telecom-status=confirmed | not-met
independent-legal-person | D4 | unit.legalPersonStatus=branch | telecom-status=confirmed | cannot-tell-yet
independent-legal-person | D4 | | | cannot-tell-yet

registered-one-year | D1 | unit.establishedOn=2022-05-31 | | met
registered-one-year | D1 | unit.establishedOn=2022-06-01 | | not-met
registered-one-year | D1 | | | cannot-tell-yet

good-social-credit | D2 | credit.declaredClean=yes unit.creditCode=91A | abnormal-operations= serious-dishonesty= | needs-a-human
good-social-credit | D2 | credit.declaredClean=yes unit.creditCode=91A | abnormal-operations= serious-dishonesty= credit-standing=good | met
good-social-credit | D2 | credit.declaredClean=yes unit.creditCode=91A | abnormal-operations= serious-dishonesty= credit-standing=not-good | not-met
good-social-credit | D2 | credit.declaredClean=no unit.creditCode=91A | abnormal-operations= serious-dishonesty= credit-standing=good | not-met
good-social-credit | D2 | unit.creditCode=91A | abnormal-operations= serious-dishonesty= credit-standing=good | cannot-tell-yet
good-social-credit | D2 | credit.declaredClean=yes | abnormal-operations= serious-dishonesty= credit-standing=good | cannot-tell-yet
good-social-credit | D2 | credit.declaredClean=yes unit.creditCode=91A | abnormal-operations(code,removedOn)=91A/- serious-dishonesty= credit-standing=good | not-met
good-social-credit | D2 | credit.declaredClean=yes unit.creditCode=91A | abnormal-operations(code,removedOn)=91A/2023-04-10 serious-dishonesty= credit-standing=good | met
good-social-credit | D2 | credit.declaredClean=yes unit.creditCode=91A | abnormal-operations(code,removedOn)=91A/2023-05-31 serious-dishonesty= credit-standing=good | met
good-social-credit | D2 | credit.declaredClean=yes unit.creditCode=91A | abnormal-operations(code,removedOn)=91A/2023-06-01 serious-dishonesty= credit-standing=good | not-met
good-social-credit | D3 | credit.declaredClean=yes unit.creditCode=91A unit.name=甲有限公司 | abnormal-operations(name,code)=甲有限公司/- serious-dishonesty= credit-standing=good | needs-a-human
good-social-credit | D3 | credit.declaredClean=yes unit.creditCode=91A unit.name=甲有限公司 | abnormal-operations(name,code)=甲有限责任公司/- serious-dishonesty= credit-standing=good list-match@abnormal-operations:1=other-unit | met
good-social-credit | D3 | credit.declaredClean=yes unit.creditCode=91A unit.name=甲有限公司 | abnormal-operations(name,code)=甲（有限公司）/- serious-dishonesty= credit-standing=good list-match@abnormal-operations:1=same-unit | not-met
good-social-credit | D2 | credit.declaredClean=yes unit.creditCode=91A | serious-dishonesty= credit-standing=good | needs-a-human
good-social-credit | D2 | credit.declaredClean=yes unit.creditCode=91A | serious-dishonesty= credit-standing=good credit-query@abnormal-operations=clear | met
good-social-credit | D2 | credit.declaredClean=yes unit.creditCode=91A | serious-dishonesty= credit-standing=good credit-query@serious-dishonesty=clear | needs-a-human
good-social-credit | D2 | credit.declaredClean=yes unit.creditCode=91A | abnormal-operations= credit-standing=good credit-query@serious-dishonesty=not-clear | not-met

no-major-safety-accident | D4 | unit.creditCode=91A safetyAccidents.any=no | safety-accident-records= | met
no-major-safety-accident | D4 | unit.creditCode=91A | safety-accident-records= | cannot-tell-yet
no-major-safety-accident | D4 | unit.creditCode=91A safetyAccidents.any=yes | safety-accident-records= | cannot-tell-yet
no-major-safety-accident | D4 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,responsibility)=2020-05-31/larger/main | safety-accident-records= | met
no-major-safety-accident | D4 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,responsibility)=2020-06-01/larger/main | safety-accident-records= | not-met
no-major-safety-accident | D4 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,responsibility)=2020-06-01/ordinary/main | safety-accident-records= | met
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,deaths,seriousInjuries,directLoss,responsibility)=2022-03-08/not-determined/2/9/999.99/main | safety-accident-records= | met
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,deaths,seriousInjuries,directLoss,responsibility)=2022-03-08/not-determined/3/9/999.99/main | safety-accident-records= | not-met
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,deaths,seriousInjuries,directLoss,responsibility)=2022-03-08/not-determined/2/10/0/main | safety-accident-records= | not-met
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,deaths,seriousInjuries,directLoss,responsibility)=2022-03-08/not-determined/0/0/1000.00/main | safety-accident-records= | not-met
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,deaths,seriousInjuries,directLoss,responsibility)=2022-03-08/not-determined/2/9/-/main | safety-accident-records= | cannot-tell-yet
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,deaths,seriousInjuries,directLoss,responsibility)=2022-03-08/-/2/9/0/main | safety-accident-records= | cannot-tell-yet
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,deaths,responsibility)=2022-03-08/ordinary/5/main | safety-accident-records= | met
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,responsibility)=2022-03-08/larger/none | safety-accident-records= | needs-a-human
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,responsibility)=2022-03-08/larger/none | safety-accident-records= accident-attribution@r1=not-attributable | met
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,responsibility)=2022-03-08/larger/none | safety-accident-records= accident-attribution@r1=attributable | not-met
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,responsibility)=2022-03-08/larger/secondary | safety-accident-records= accident-attribution@r1=not-attributable | not-met
no-major-safety-accident | D2 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,responsibility)=2022-03-08/larger/none 2021-02-02/major/none | safety-accident-records= accident-attribution@r1=not-attributable | needs-a-human
no-major-safety-accident | D3 | unit.creditCode=91A safetyAccidents.any=no | safety-accident-records(code,occurredOn,officialLevel)=91A/2022-11-02/larger | not-met
no-major-safety-accident | D3 | unit.creditCode=91A safetyAccidents.any=no | safety-accident-records(code,occurredOn,officialLevel)=91A/2020-05-31/larger | met
no-major-safety-accident | D3 | unit.creditCode=91A safetyAccidents.any=no | safety-accident-records(code,occurredOn,officialLevel,deaths)=91A/2022-11-02/not-determined/3 emergency-opinion=no-objection | not-met
no-major-safety-accident | D3 | unit.creditCode=91A safetyAccidents.any=no | safety-accident-records(code,occurredOn,officialLevel)=91A/2022-11-02/- | needs-a-human
no-major-safety-accident | D3 | unit.creditCode=91A safetyAccidents.any=no | | needs-a-human
no-major-safety-accident | D3 | unit.creditCode=91A safetyAccidents.any=no | emergency-opinion=no-objection | met
no-major-safety-accident | D3 | unit.creditCode=91A safetyAccidents.any=no | emergency-opinion=cannot-confirm | not-met

no-major-environmental-accident | D7 | unit.creditCode=91A environmentalEvents.any=no | environmental-event-records= | met
no-major-environmental-accident | D7 | unit.creditCode=91A environmentalEvents.any=yes environmentalEvents(occurredOn,officialLevel,deaths,injuredOrPoisoned,evacuated,directLoss,responsibility)=2022-09-09/not-determined/0/0/0/500.00/main | environmental-event-records= | not-met
no-major-environmental-accident | D7 | unit.creditCode=91A environmentalEvents.any=yes environmentalEvents(occurredOn,officialLevel,deaths,injuredOrPoisoned,evacuated,directLoss,responsibility)=2022-09-09/not-determined/2/9/4999/499.99/main | environmental-event-records= | met
no-major-environmental-accident | D7 | unit.creditCode=91A environmentalEvents.any=yes environmentalEvents(occurredOn,officialLevel,deaths,injuredOrPoisoned,evacuated,directLoss,responsibility)=2022-09-09/not-determined/2/9/5000/499.99/main | environmental-event-records= | not-met
no-major-environmental-accident | D7 | unit.creditCode=91A environmentalEvents.any=yes environmentalEvents(occurredOn,officialLevel,deaths,injuredOrPoisoned,evacuated,directLoss,responsibility)=2022-09-09/not-determined/2/10/0/0/main | environmental-event-records= | not-met
no-major-environmental-accident | D7 | unit.creditCode=91A environmentalEvents.any=yes environmentalEvents(occurredOn,officialLevel,deaths,injuredOrPoisoned,evacuated,directLoss,responsibility)=2022-09-09/not-determined/3/0/0/0/main | environmental-event-records= | not-met
no-major-environmental-accident | D7 | unit.creditCode=91A environmentalEvents.any=yes environmentalEvents(occurredOn,officialLevel,responsibility)=2022-09-09/larger/none | environmental-event-records= accident-attribution@r1=not-attributable | met
no-major-environmental-accident | D7 | unit.creditCode=91A environmentalEvents.any=no | environmental-event-records(code,occurredOn,officialLevel)=91A/2022-09-09/major | not-met

no-harmful-social-event | D7 | | | needs-a-human
no-harmful-social-event | D7 | socialEvents.any=yes | social-event=none-found | met
no-harmful-social-event | D7 | socialEvents.any=no | social-event=found | not-met

fits-industrial-policy | D3 | policy.catalogueClass=permitted | | needs-a-human
fits-industrial-policy | D3 | policy.catalogueClass=restricted | policy-fit=fits | met
fits-industrial-policy | D3 | policy.catalogueClass=eliminated | policy-fit=fits | not-met
fits-industrial-policy | D3 | policy.catalogueClass=encouraged | policy-fit=does-not-fit | not-met
fits-industrial-policy | D3 | | policy-fit=fits | cannot-tell-yet

project-built | D3 | project.buildStatus=built project.completedOn=2023-05-31 | | met
project-built | D3 | project.buildStatus=built project.completedOn=2023-06-01 | | not-met
project-built | D3 | project.buildStatus=under-construction | | not-met
project-built | D3 | project.buildStatus=not-built | | not-met
project-built | D3 | project.buildStatus=built | | cannot-tell-yet
project-built | D3 | | | cannot-tell-yet
project-built | D5 | project.buildStatus=not-built | | met
project-built | D5 | | | met
project-built | D6 | project.buildStatus=under-construction | | not-met

not-recognised-before | D3 | unit.creditCode=91A | previous-recognitions= | met
not-recognised-before | D3 | unit.creditCode=91A | previous-recognitions(leadCode,direction)=91A/D4 | met
not-recognised-before | D3 | unit.creditCode=91A | previous-recognitions(leadCode,direction)=91A/D3 | needs-a-human
not-recognised-before | D3 | unit.creditCode=91A | previous-recognitions(leadCode,direction)=91A/D3 same-project@previous-recognitions:1=same | not-met
not-recognised-before | D3 | unit.creditCode=91A | previous-recognitions(leadCode,direction)=91A/D3 same-project@previous-recognitions:1=different | met
not-recognised-before | D1 | unit.creditCode=91A | previous-recognitions(leadCode,direction)=91A/D1 | not-met
not-recognised-before | D7 | unit.creditCode=91A park.name=甲园区 | previous-recognitions(leadCode,direction,park)=91B/D7/甲园区 | needs-a-human
not-recognised-before | D7 | unit.creditCode=91A park.name=甲园区 | previous-recognitions(leadCode,direction,park)=91B/D7/甲园区 list-match@previous-recognitions:1=same-unit same-project@previous-recognitions:1=same | not-met
not-recognised-before | D7 | unit.creditCode=91A park.name=甲园区 | previous-recognitions(leadCode,direction,park)=91B/D7/乙园区 | met
not-recognised-before | D7 | unit.creditCode=91A | previous-recognitions= | cannot-tell-yet
not-recognised-before | D3 | unit.creditCode=91A | | needs-a-human
not-recognised-before | D3 | unit.creditCode=91A | repeat-query@previous-recognitions=none-found | met
not-recognised-before | D3 | unit.creditCode=91A | repeat-query@previous-recognitions=found | not-met

leads-one-direction | D4 | unit.creditCode=91A | | met
leads-one-direction | D4 | unit.creditCode=91A | leads=D2 | not-met
leads-one-direction | D4 | unit.creditCode=91A | leads=D4 | met
leads-one-direction | D4 | | | cannot-tell-yet

certificate-held | D1 | certificate.held=yes | | met
certificate-held | D1 | certificate.held=no | | not-met
certificate-held | D1 | | | cannot-tell-yet
certificate-valid | D1 | certificate.held=yes certificate.validUntil=2023-05-31 | | met
certificate-valid | D1 | certificate.held=yes certificate.validUntil=2023-05-30 | | not-met
certificate-valid | D1 | certificate.held=no certificate.validUntil=2025-01-01 | | cannot-tell-yet
certificate-in-window | D1 | certificate.held=yes certificate.obtainedOn=2022-12-31 | | not-met
certificate-in-window | D1 | certificate.held=yes certificate.obtainedOn=2023-01-01 | | met
certificate-in-window | D1 | certificate.held=yes certificate.obtainedOn=2023-05-31 | | met
certificate-in-window | D1 | certificate.held=yes certificate.obtainedOn=2023-06-01 | | not-met
certificate-in-window | D1 | certificate.held=no certificate.obtainedOn=2023-03-01 | | cannot-tell-yet

cloud-mode-named | D2 | cloud.mode=hybrid | | met
cloud-mode-named | D2 | cloud.mode=none | | not-met
cloud-mode-named | D2 | | | cannot-tell-yet
equipment-on-cloud | D2 | equipment(connected)=1 | | met
equipment-on-cloud | D2 | equipment(connected)=0 0 | | not-met
equipment-on-cloud | D2 | equipment(connected)=0 - | | cannot-tell-yet
equipment-on-cloud | D2 | equipment(connected)=1 - | | met

platform-named | D3 | platforms(inUse)=no yes | | met
platform-named | D3 | platforms(inUse)=no | | not-met
platform-named | D3 | platforms(inUse)=no - | | cannot-tell-yet

uses-5g | D4 | network5g.mode=public network5g.terminals=1 | | met
uses-5g | D4 | network5g.mode=public network5g.terminals=0 | | not-met
uses-5g | D4 | network5g.terminals=1 | | cannot-tell-yet
uses-5g | D4 | network5g.terminals=0 | | not-met
link-and-scene-named | D4 | scenes5g(link,scene)=safety/unmanned-inspection | | met
link-and-scene-named | D4 | scenes5g(link,scene)=safety/other other/machine-vision | | needs-a-human
link-and-scene-named | D4 | scenes5g(link,scene)=other/other | open-list=acceptable | met
link-and-scene-named | D4 | scenes5g(link,scene)=other/other | open-list=not-acceptable | not-met
link-and-scene-named | D4 | | | cannot-tell-yet

lead-and-joint-units | D5 | unit.creditCode=91A jointUnits(creditCode,participation)=91B/confirmed | | met
lead-and-joint-units | D5 | unit.creditCode=91A jointUnits(creditCode,participation)=91A/confirmed | | not-met
lead-and-joint-units | D5 | unit.creditCode=91A jointUnits(creditCode,participation)=91A/confirmed 91B/invited | | needs-a-human
lead-and-joint-units | D5 | unit.creditCode=91A jointUnits(creditCode,participation)=91B/declined | | not-met
lead-and-joint-units | D5 | unit.creditCode=91A jointUnits(creditCode,participation)=-/confirmed | | cannot-tell-yet
lead-and-joint-units | D5 | unit.creditCode=91A | | cannot-tell-yet
venue-fixed | D5 | venues(tenure)=none leased | | met
venue-fixed | D5 | venues(tenure)=none | | not-met
venue-fixed | D5 | venues(tenure)=none - | | cannot-tell-yet
venue-area | D5 | venues(usableArea)=600.00 400.00 | | met
venue-area | D5 | venues(usableArea)=1000.00 | | met
venue-area | D5 | venues(usableArea)=999.99 | | not-met
venue-area | D5 | venues(usableArea)=999.99 - | | cannot-tell-yet
venue-area | D5 | venues(usableArea)=1000.00 - | | met
operating-team | D5 | roster(fullTime)=yes×15 | | met
operating-team | D5 | roster(fullTime)=yes×14 no×3 | | not-met
operating-team | D5 | roster(fullTime)=yes×14 - | | cannot-tell-yet
operating-team | D5 | roster(fullTime)=yes×15 - | | met
operating-team | D5 | roster(fullTime)=yes×13 - | | not-met

led-by-producer-or-user | D6 | lead.partyKind=producer | | needs-a-human
led-by-producer-or-user | D6 | lead.partyKind=user | lead-category=confirmed | met
led-by-producer-or-user | D6 | lead.partyKind=operator | lead-category=confirmed | met
led-by-producer-or-user | D6 | lead.partyKind=university | lead-category=confirmed | not-met
led-by-producer-or-user | D6 | lead.partyKind=user | lead-category=refused | not-met
others-join | D6 | lead.partyKind=producer jointUnits(partyKind,participation)=university/confirmed | | met
others-join | D6 | lead.partyKind=producer jointUnits(partyKind,participation)=producer/confirmed producer/confirmed | | not-met
others-join | D6 | lead.partyKind=operator jointUnits(partyKind,participation)=producer/confirmed | | not-met
others-join | D6 | lead.partyKind=producer jointUnits(partyKind,participation)=user/invited | | needs-a-human
operating-premises | D6 | venues(tenure)=owned | | met
operating-premises | D6 | venues(tenure)=none | | not-met
research-staff | D6 | roster(fullTime,duty)=yes/research×5 | | met
research-staff | D6 | roster(fullTime,duty)=yes/research×4 no/research yes/operation | | not-met
research-staff | D6 | roster(fullTime,duty)=yes/research×4 yes/- | | cannot-tell-yet
experience-area | D6 | venues(experienceArea)=120.00 80.00 | | met
experience-area | D6 | venues(experienceArea)=199.99 | | not-met
four-functions | D6 | venues(functions)=exhibition+experience training+exchange | | met
four-functions | D6 | venues(functions)=exhibition+experience+exchange | | not-met
four-functions | D6 | venues(functions)=exhibition+experience+exchange - | | cannot-tell-yet

park-kind | D7 | park.kind=economic-zone | | met
park-kind | D7 | park.kind=other | | needs-a-human
park-kind | D7 | park.kind=other | park-kind=acceptable | met
park-kind | D7 | park.kind=other | park-kind=not-acceptable | not-met
park-kind | D7 | | | cannot-tell-yet
`;

const lines = table
  .trim()
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => line.split('|').map((part) => part.trim()));

const folder = join(import.meta.dirname, '../../../programmes/shandong-2023');
const { programme } = await readProgrammeFolder(folder);
const definition = programme?.definition as Definition;

test.each(lines)(
  '%s | %s | %s | %s | %s',
  (code = '', direction = '', answers = '', outside = '', expected = '') => {
    expect(decide(definition, code, direction, answers, outside)).toBe(expected);
  },
);

test('every condition of the guide stands in the table, met and not met', () => {
  const expected = (verdict: string) =>
    [...new Set(lines.filter((line) => line.at(-1) === verdict).map((line) => `${line[0]}`))].sort();
  const all = [
    ...new Set(
      definition.directions.flatMap(({ code }) =>
        conditionsOf(definition, code).map((condition) => condition.code),
      ),
    ),
  ].sort();
  expect(expected('met')).toEqual(all);
  expect(expected('not-met')).toEqual(all);
});

// The other answers to open questions that the guide leaves room for.
// setting | value | condition … verdict by default → verdict under that answer
const interpretations = `
asOf | unitReportClosesAt | registered-one-year | D1 | unit.establishedOn=2022-06-01 | | not-met → met
asOf | guidePublishedOn | certificate-in-window | D1 | certificate.held=yes certificate.obtainedOn=2023-05-31 | | met → not-met
yearsPassed | next-day | registered-one-year | D1 | unit.establishedOn=2022-05-31 | | met → not-met
yearsPassed | next-day | no-major-safety-accident | D4 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,responsibility)=2020-05-31/larger/main | safety-accident-records= | met → not-met
attribution | always | no-major-safety-accident | D4 | unit.creditCode=91A safetyAccidents.any=yes safetyAccidents(occurredOn,officialLevel,responsibility)=2022-03-08/larger/none | safety-accident-records= accident-attribution@r1=not-attributable | met → not-met
environmentalThreshold | any | no-major-environmental-accident | D7 | unit.creditCode=91A environmentalEvents.any=yes environmentalEvents(occurredOn,officialLevel,responsibility)=2022-09-09/ordinary/main | environmental-event-records= | met → not-met
pilotDirections | D5,D6 | project-built | D6 | project.buildStatus=not-built | | not-met → met
repeatSubject | enterprise | not-recognised-before | D3 | unit.creditCode=91A | previous-recognitions(leadCode,direction)=91A/D3 | needs-a-human → not-met
repeatScope | running | not-recognised-before | D1 | unit.creditCode=91A | previous-recognitions(leadCode,direction,termTo)=91A/D1/2023-05-31 | not-met → met
repeatScope | running | not-recognised-before | D1 | unit.creditCode=91A | previous-recognitions(leadCode,direction,termTo)=91A/D1/2023-06-01 | not-met → not-met
secondLeadSameDirection | refuse | leads-one-direction | D4 | unit.creditCode=91A | leads=D4 | met → not-met
operatorParty | operator | led-by-producer-or-user | D6 | lead.partyKind=operator | lead-category=confirmed | met → not-met
operatorParty | operator | others-join | D6 | lead.partyKind=producer jointUnits(partyKind,participation)=operator/confirmed | | not-met → met
minOtherParties | 2 | others-join | D6 | lead.partyKind=producer jointUnits(partyKind,participation)=university/confirmed | | met → not-met
`;

test.each(
  interpretations
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim())),
)(
  '%s = %s: %s | %s | %s | %s | %s',
  (setting = '', value = '', code = '', direction = '', answers = '', outside = '', turns = '') => {
    const [byDefault, then] = turns.split(' → ');
    expect(decide(definition, code, direction, answers, outside)).toBe(byDefault);
    expect(decide(withSetting(setting, value, direction), code, direction, answers, outside)).toBe(then);
  },
);

test('a verdict cites the open questions whose answer it used', () => {
  const cited = (code: string, direction: string) =>
    verdictOn(definition, conditionNamed(definition, code, direction), { direction, answers: new Map() }, {})
      .interpretations;
  expect(cited('registered-one-year', 'D1')).toEqual(expect.arrayContaining(['I-01', 'I-03']));
  expect(cited('leads-one-direction', 'D4')).toContain('I-10');
  expect(cited('others-join', 'D6')).toEqual(expect.arrayContaining(['I-14', 'I-16']));
  expect(cited('project-built', 'D5')).toContain('I-07');
  expect(cited('venue-area', 'D5')).toContain('I-02');
  expect(cited('cloud-mode-named', 'D2')).toEqual([]);
});

test('a credit list older than thirty days is not usable on the day, and nothing in the answers tells', () => {
  const lists = {
    'abnormal-operations': { datedOn: '2023-05-11', rows: [{ id: 'x', cells: { code: '91A' } }] },
    'serious-dishonesty': { datedOn: '2023-06-10', rows: [] },
  };
  const { facts } = situation('D2', 'unit.creditCode=91A credit.declaredClean=yes', '');
  const on = (day: string) =>
    verdictOn(definition, conditionNamed(definition, 'good-social-credit', 'D2'), facts, {
      outside: outsideFacts(definition, {
        on: day,
        lists,
        judged: { 'credit-standing': 'good', 'credit-query@abnormal-operations': 'clear' },
      }),
    }).verdict;
  expect([on('2023-06-10'), on('2023-06-11')]).toEqual(['not-met', 'met']);
});

test('on the applicant’s own facts lists, judgements and other applications say nothing', () => {
  const own = (code: string, direction: string, answers: string) =>
    ownVerdict(
      definition,
      conditionNamed(definition, code, direction),
      situation(direction, answers, '').facts,
    );
  expect(own('venue-area', 'D5', 'venues(usableArea)=999.99')).toBe('not-met');
  expect(own('no-major-safety-accident', 'D3', 'unit.creditCode=91A safetyAccidents.any=no')).not.toBe(
    'not-met',
  );
  expect(own('leads-one-direction', 'D4', 'unit.creditCode=91A')).not.toBe('not-met');
  expect(own('independent-legal-person', 'D4', 'unit.legalPersonStatus=branch unit.kind=enterprise')).toBe(
    'not-met',
  );
});

function decide(
  programme: Definition,
  code: string,
  direction: string,
  answers: string,
  outside: string,
): string {
  const { facts, told } = situation(direction, answers, outside);
  return verdictOn(programme, conditionNamed(programme, code, direction), facts, {
    outside: outsideFacts(programme, told),
  }).verdict;
}

function conditionNamed(programme: Definition, code: string, direction: string) {
  const condition = conditionsOf(programme, direction).find((each) => each.code === code);
  if (!condition) throw new Error(`No condition ${code} in ${direction}`);
  return condition;
}

function withSetting(code: string, value: string, direction: string): Definition {
  const settings = definition.settings.map((setting) => {
    if (setting.code !== code) return setting;
    const old = settingValue(setting, direction);
    const now = Array.isArray(old) ? value.split(',') : value;
    return setting.perDirection
      ? { ...setting, perDirection: { ...setting.perDirection, [direction]: now } }
      : { ...setting, value: now };
  });
  return { ...definition, settings };
}

function situation(
  direction: string,
  answers: string,
  outside: string,
): { facts: Facts; told: OutsideFacts } {
  const own = new Map<string, Answer>([['unit.name', '乙有限公司']]);
  for (const [name, columns, written] of items(answers))
    own.set(name, columns ? { rows: rowsOf(columns, written) } : written);

  const told = {
    lists: {} as Record<string, { datedOn: string; rows: { id: string; cells: Record<string, string> }[] }>,
    judged: {} as Record<string, string>,
    others: {} as Record<string, { id: string; cells: Record<string, string> }[]>,
  };
  for (const [name, columns, written] of items(outside)) {
    if (name === 'leads') told.others['91A'] = [{ id: '23-X-0001', cells: { direction: written } }];
    else if (columns || written === '') {
      const rows = columns ? rowsOf(columns, written) : [];
      told.lists[name] = {
        datedOn: '2023-06-01',
        rows: rows.map(({ cells }, index) => ({
          id: `${name}:${index + 1}`,
          cells: cells as Record<string, string>,
        })),
      };
    } else told.judged[name] = written;
  }
  return { facts: { direction, answers: own }, told };
}

/** `name(columns)=written name=written`: what is written runs to the next name. */
function items(text: string): [name: string, columns: string[] | undefined, written: string][] {
  return [...text.matchAll(/([\w.@:-]+?)(?:\(([^)]*)\))?=(.*?)(?=\s[\w.@:-]+(?:\([^)]*\))?=|$)/g)].map(
    ([, name = '', columns, written = '']): [string, string[] | undefined, string] => [
      name,
      columns?.split(','),
      written.trim(),
    ],
  );
}

function rowsOf(columns: string[], written: string) {
  const each = written.split(' ').flatMap((word) => {
    const [row = '', times = '1'] = word.split('×');
    return Array.from({ length: Number(times) }, () => row);
  });
  return each.map((row, index) => ({
    id: `r${index + 1}`,
    cells: Object.fromEntries(
      row
        .split('/')
        .map((word, at): [string, string | string[]] => [columns[at] ?? '', cellOf(columns[at], word)]),
    ),
  }));
}

const cellOf = (column: string | undefined, word: string) =>
  word === '-' ? '' : column === 'functions' ? word.split('+') : word;
