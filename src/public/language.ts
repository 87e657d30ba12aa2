import { type Language, languages } from '#messages/language.ts';

/** What a visitor has said about language: in the address, in the cookie of an earlier choice, in the browser's settings. */
export interface LanguageWishes {
  asked?: string | undefined;
  kept?: string | undefined;
  accepts?: string | undefined;
}

export function chooseLanguage({ asked, kept, accepts = '' }: LanguageWishes): Language {
  return known(asked) ?? known(kept) ?? accepted(accepts) ?? 'zh-CN';
}

const known = (word: string | undefined) => languages.find((language) => language === word);

/** The first language of the browser's list that we speak, by weight (RFC 9110, 12.5.4); any Chinese is ours. */
function accepted(header: string): Language | undefined {
  return header
    .split(',')
    .map((range) => {
      const [tag = '', ...parameters] = range.split(';').map((each) => each.trim());
      const weight = parameters.find((each) => each.startsWith('q='))?.slice(2);
      return { primary: tag.toLowerCase().split('-')[0], weight: Number(weight ?? 1) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ primary }) => languages.find((language) => language.split('-')[0] === primary))
    .find((language) => language !== undefined);
}
