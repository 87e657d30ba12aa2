import { askBarAnew } from '#web/demo/bar.ts';
import { useLanguage } from '#web/language/language.tsx';

/** The other language, named in itself. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const [other, name] = language === 'en' ? (['zh-CN', '中文'] as const) : (['en', 'English'] as const);
  const change = () => {
    choose(other);
    void askBarAnew();
  };
  return (
    <button type="button" className="header-button" lang={other} onClick={change}>
      {name}
    </button>
  );
}
