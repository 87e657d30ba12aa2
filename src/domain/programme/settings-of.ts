import type { Definition } from './definition.ts';
import type { Setting } from './setting.ts';

/**
 * The settings of a programme, read by name as the type a rule wants. Lint has made sure that each is there and holds
 * what is implemented, so a setting that is missing here is a bug and throws.
 */
export interface Settings {
  /** Undefined where the programme has no such setting, or says that the rule is not used. */
  optional: (code: string, direction?: string) => string | undefined;
  text: (code: string, direction?: string) => string;
  int: (code: string, direction?: string) => number;
  /** Undefined where a word stands instead of a list: all of them. */
  codes: (code: string, direction?: string) => readonly string[] | undefined;
  /** Whole numbers in their order. */
  ints: (code: string) => readonly number[];
  /** A part of a setting of several parts: the share of a tolerance. */
  part: (code: string, name: string) => string;
}

export function settingsOf({ settings }: Pick<Definition, 'settings'>): Settings {
  const byCode = new Map(settings.map((setting) => [setting.code, setting]));

  const valueFor = (code: string, direction?: string): Setting['value'] => {
    const setting = byCode.get(code);
    if (!setting || setting.type === 'none') return undefined;
    return (direction === undefined ? undefined : setting.perDirection?.[direction]) ?? setting.value;
  };
  const optional = (code: string, direction?: string) => {
    const value = valueFor(code, direction);
    return typeof value === 'string' && value !== 'none' ? value : undefined;
  };
  const text = (code: string, direction?: string) => optional(code, direction) ?? missing(code);

  const codes = (code: string, direction?: string) => {
    const value = valueFor(code, direction);
    if (value === undefined) return missing(code);
    return Array.isArray(value) ? value : undefined;
  };

  return {
    optional,
    text,
    int: (code, direction) => Number(text(code, direction)),
    codes,
    ints: (code) => (codes(code) ?? []).map(Number),
    part(code, name) {
      const value = valueFor(code);
      return (
        (typeof value === 'object' && !Array.isArray(value) && value[name]) || missing(`${code}.${name}`)
      );
    },
  };
}

function missing(code: string): never {
  throw new Error(`The programme has no setting ${code}`);
}
