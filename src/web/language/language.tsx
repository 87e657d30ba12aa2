import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Language, languages } from '#messages/language.ts';

interface Chosen {
  language: Language;
  choose: (language: Language) => void;
}

const Context = createContext<Chosen | undefined>(undefined);

/** The language of the desks: the one chosen before, on public pages too, else the browser's. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const chosen = useMemo(
    () => ({
      language,
      choose(next: Language) {
        // biome-ignore lint/suspicious/noDocumentCookie: the cookie is the one public pages set and read; CookieStore wants HTTPS
        document.cookie = `language=${next}; path=/; max-age=31536000; samesite=lax`;
        setLanguage(next);
      },
    }),
    [language],
  );
  return <Context value={chosen}>{children}</Context>;
}

export function useLanguage(): Chosen {
  const chosen = useContext(Context);
  if (!chosen) throw new Error('No language provider');
  return chosen;
}

function firstLanguage(): Language {
  const kept = /(?:^|;\s*)language=([^;]+)/.exec(document.cookie)?.[1];
  const known = languages.find((language) => language === kept);
  if (known) return known;
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  const spoken = navigator.languages.flatMap(
    (tag) => languages.find((language) => primary(language) === primary(tag)) ?? [],
  );
  return spoken[0] ?? 'zh-CN';
}
