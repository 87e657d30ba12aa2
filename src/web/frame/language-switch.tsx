import { useLanguage } from '#web/language/language.tsx';

/** The other language, named in itself. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const [other, name] = language === 'en' ? (['zh-CN', '中文'] as const) : (['en', 'English'] as const);
  return (
    <button type="button" className="header-button" lang={other} onClick={() => choose(other)}>
      {name}
    </button>
  );
}
