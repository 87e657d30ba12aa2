import type { Definition } from '#domain/programme/definition.ts';
import type { Reader } from '../reader.ts';

/** Who, by the programme's own words for its roles. */
export const roleTitles = ({ roles }: Definition, codes: readonly string[], { say, text }: Reader): string =>
  codes
    .map((code) => roles.find((role) => role.code === code))
    .filter((role) => role !== undefined)
    .map(({ title }) => text(title))
    .join(say('between'));
