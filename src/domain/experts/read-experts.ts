import { creditCodeProblems, normaliseCreditCode } from '#domain/identifiers/credit-code.ts';
import { emailProblem, normaliseEmail } from '#domain/identifiers/email.ts';
import { normaliseTelephone, telephoneProblem } from '#domain/identifiers/telephone.ts';
import type { Problem } from '#domain/refusal.ts';
import { readDay } from '#domain/written-time.ts';

/** One period with one employer; what is not said is open on that side. */
export interface EmploymentPeriod {
  name: string;
  creditCode: string | undefined;
  fromOn: Temporal.PlainDate | undefined;
  untilOn: Temporal.PlainDate | undefined;
}

/** An expert as a list of the pool office brings him. */
export interface ListedExpert {
  /** SHA-256 that binds his identity number, in hexadecimal: the number itself is never kept. */
  identityCommitment: string;
  name: string;
  title: string | undefined;
  /** Fields of expertise: codes of directions, or words of the pool. */
  fields: readonly string[];
  city: string | undefined;
  phone: string | undefined;
  email: string | undefined;
  /** The present one first. */
  employments: readonly EmploymentPeriod[];
  disabledUntil: Temporal.PlainDate | undefined;
}

export interface ExpertListContext {
  isRegion: (code: string) => boolean;
}

type Cells = Readonly<Record<string, string>>;

/**
 * Reads a list of experts by the column codes of the programme's list. Either every row can be read, or the problems
 * of all rows are said: `4.city` is the cell of the fourth line of the table, its header being the first.
 */
export function readExperts(
  rows: readonly Cells[],
  context: ExpertListContext,
): { experts: ListedExpert[] } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>();

  const experts = rows.map((cells, index) => {
    const wrong = (column: string, code: string, facts?: Problem['facts']) =>
      problems.push({ field: `${index + 2}.${column}`, code, ...(facts && { facts }) });
    const expert = readExpert(cells, context, wrong);
    if (seen.has(expert.identityCommitment)) wrong('identityCommitment', 'listed-twice');
    seen.add(expert.identityCommitment);
    return expert;
  });
  return problems.length > 0 ? { problems } : { experts };
}

type Wrong = (column: string, code: string, facts?: Problem['facts']) => void;

function readExpert(cells: Cells, { isRegion }: ExpertListContext, wrong: Wrong): ListedExpert {
  const cell = (column: string) => (cells[column] ?? '').trim();
  const optional = (column: string) => cell(column) || undefined;
  for (const column of ['name', 'employer', 'fields'])
    if (cell(column) === '') wrong(column, 'field-required');

  const identityCommitment = cell('identityCommitment').toLowerCase();
  if (!/^[0-9a-f]{64}$/.test(identityCommitment))
    wrong('identityCommitment', identityCommitment === '' ? 'field-required' : 'field-format');

  const city = optional('city');
  if (city && !isRegion(city)) wrong('city', 'region-unknown', { given: city });

  const phone = optional('phone') && normaliseTelephone(cell('phone'));
  const email = optional('email') && normaliseEmail(cell('email'));
  for (const [column, problem] of [
    ['phone', phone && telephoneProblem(phone)],
    ['email', email && emailProblem(email)],
  ] as const) {
    if (problem) wrong(column, problem.code, problem.facts);
  }
  return {
    identityCommitment,
    name: cell('name'),
    title: optional('title'),
    fields: cell('fields')
      .split(/[;；,，、]/)
      .map((field) => field.trim())
      .filter(Boolean),
    city,
    phone,
    email,
    employments: [
      {
        name: cell('employer'),
        creditCode: readCode('employerCode', cell('employerCode'), wrong),
        fromOn: undefined,
        untilOn: undefined,
      },
      ...readFormer(cell('formerEmployers'), wrong),
    ],
    disabledUntil:
      cell('disabledUntil') === '' ? undefined : dayIn('disabledUntil', cell('disabledUntil'), wrong),
  };
}

/** `code name from to` a period, parted by semicolons; the code may be left out. */
function readFormer(written: string, wrong: Wrong): EmploymentPeriod[] {
  return written
    .split(/[;；]/)
    .map((period) => period.trim())
    .filter(Boolean)
    .map((period) => {
      const parts = period.split(/\s+/);
      const [from = '', to = ''] = parts.slice(-2);
      const named = parts.slice(0, -2);
      const [first = ''] = named;
      const hasCode =
        named.length > 1 && creditCodeProblems(first).every(({ code }) => code === 'wrong-check-character');
      const name = named.slice(hasCode ? 1 : 0).join(' ');
      if (name === '') wrong('formerEmployers', 'field-format', { given: period });

      const [fromOn, untilOn] = [dayIn('formerEmployers', from, wrong), dayIn('formerEmployers', to, wrong)];
      if (fromOn && untilOn && Temporal.PlainDate.compare(fromOn, untilOn) > 0)
        wrong('formerEmployers', 'before', { least: from });
      return {
        name,
        creditCode: hasCode ? readCode('formerEmployers', first, wrong) : undefined,
        fromOn,
        untilOn,
      };
    });
}

function readCode(column: string, written: string, wrong: Wrong): string | undefined {
  if (written === '') return undefined;
  const code = normaliseCreditCode(written);
  const [problem] = creditCodeProblems(code);
  if (problem) wrong(column, problem.code, problem.facts);
  return code;
}

function dayIn(column: string, written: string, wrong: Wrong): Temporal.PlainDate | undefined {
  const day = readDay(written);
  if (!day) wrong(column, 'not-a-date', { given: written });
  return day;
}
