import type { Role } from '#domain/people/role.ts';
import { isRefusal, type Refusal } from '#domain/refusal.ts';
import type { Deps } from '#server/deps.ts';
import { addMember } from '#server/people/add-member.ts';
import { addOrganisation } from '#server/people/add-organisation.ts';
import { addRoles } from '#server/people/add-roles.ts';
import { becomeFirstAdministrator, offerFirstAdministrator } from '#server/people/first-administrator.ts';
import { type Credential, prepareCredential } from '#server/people/new-account.ts';
import { enrolUnit } from '#server/people/register-unit.ts';
import type { Cast, CastPerson } from './cast.schema.ts';
import { findCastMember } from './cast.store.ts';

/** Said to everybody who starts a demonstration; there is nothing behind it but invented people. */
export const demoPassword = 'shifan-demo';

/**
 * Brings in the cast by the acts real people would do: the first administrator by the printed link, offices and their
 * people by the administrator, units by registering themselves. Only those who can sign in get a password: hashing one
 * for everybody would take the whole start.
 */
export async function enrolCast(deps: Deps, cast: Cast): Promise<void> {
  const offices = new Map<string, string>();
  const people = Object.entries(cast.persons).filter(([, { roles }]) => roles.length > 0);
  const [first] = people.filter(([, { roles }]) => roles.includes('system-administrator'));
  if (!first) throw new Error('The cast has no system administrator');

  const link = await offerFirstAdministrator(deps);
  if (!link) return; // enrolled before
  const [firstKey, firstPerson] = first;
  const office = firstPerson.organisation ?? '';
  const account = {
    ...contact(firstPerson),
    signInName: firstKey,
    password: demoPassword,
    office: cast.organisations[office]?.name ?? office,
  };
  demand(await becomeFirstAdministrator(deps, link.split('/').at(-1) ?? '', account));
  const administrator =
    (await findCastMember(deps.db, firstPerson.email, 'system-administrator')) ?? missing(firstKey);
  offices.set(office, administrator.organisation);

  for (const [key, { kind, name, region, creditCode, of }] of Object.entries(cast.organisations)) {
    if (kind === 'unit' || kind === 'other' || offices.has(key)) continue;
    const parent = of === undefined ? undefined : offices.get(of);
    const { organisation } = demand(
      await addOrganisation(deps, administrator, {
        kind,
        name,
        region,
        creditCode,
        ...(parent && { of: parent }),
      }),
    );
    offices.set(key, organisation);
  }
  // Each office by itself, its founder first: hashing one password after the other would be a second of the start.
  const others = people.filter(([key]) => key !== firstKey);
  const byOffice = Map.groupBy(others, ([, { organisation }]) => organisation ?? '');
  await Promise.all(
    [...byOffice.values()].map(async (members) => {
      for (const [key, person] of members) {
        const credential = person.password
          ? demand(await prepareCredential(deps, { signInName: key, password: demoPassword }))
          : undefined;
        await enrol(deps, cast, key, person, { administrator, offices, credential });
      }
    }),
  );
}

interface Enrolling {
  administrator: { id: string; role: Role; organisation: string; membership: string };
  /** Key of the cast → id. */
  offices: Map<string, string>;
  credential: Credential | undefined;
}

async function enrol(
  deps: Deps,
  cast: Cast,
  key: string,
  person: CastPerson,
  { administrator, offices, credential }: Enrolling,
): Promise<void> {
  const office = person.organisation ?? '';
  const organisation = cast.organisations[office];
  if (!organisation) throw new Error(`${key} is of ${office}, which is not in the cast`);

  if (organisation.kind === 'unit' && !offices.has(office)) {
    const { name, creditCode, region } = organisation;
    demand(
      await enrolUnit(
        deps,
        { name, creditCode, region, codeAsOnLicence: true },
        { ...contact(person), credential },
      ),
    );
    const founder = (await findCastMember(deps.db, person.email, 'unit-administrator')) ?? missing(key);
    offices.set(office, founder.organisation);
    const more = person.roles.filter(
      (role) => role !== 'unit-administrator' && role !== 'joint-administrator',
    );
    if (more.length > 0) demand(await addRoles(deps, founder, more));
    return;
  }
  const into = offices.get(office) ?? missing(office);
  const [founderEmail] = Object.values(cast.persons)
    .filter((each) => each.organisation === office && each.roles.includes('unit-administrator'))
    .map(({ email }) => email);
  const founder =
    organisation.kind === 'unit'
      ? await findCastMember(deps.db, founderEmail ?? '', 'unit-administrator')
      : undefined;
  demand(
    await addMember(deps, founder ?? administrator, {
      organisation: into,
      roles: person.roles,
      ...contact(person),
      credential,
    }),
  );
}

const contact = ({ name, telephone, email }: CastPerson) => ({ name, mobile: telephone, email });

/** The cast never does what is refused; if it is, the demo's data and the rules have parted. */
export function demand<Outcome>(outcome: Outcome | Refusal): Outcome {
  if (isRefusal(outcome)) throw new Error(`The cast was refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

function missing(key: string): never {
  throw new Error(`The cast has no ${key}`);
}
