import { Select } from 'antd';
import { useMemo } from 'react';
import { industries } from '#domain/identifiers/industry.ts';
import { useWords } from '#web/language/words.ts';
import { asText, type ControlProps } from './control.ts';

/** A group of GB/T 4754, found by its number or by words of its name or of what it belongs to. */
export function IndustryControl({ answer, change, ids, named }: ControlProps) {
  const { language, say } = useWords();
  const options = useMemo(() => {
    const name = (code: string | undefined) =>
      industries.get(code ?? '')?.[language === 'en' ? 'en' : 'zh'] ?? '';
    return [...industries.values()]
      .filter(({ code }) => code.length === 3)
      .map(({ code, of }) => ({
        value: code,
        label: `${code} ${name(code)}`,
        found: `${code} ${name(code)} ${name(of)}`.toLowerCase(),
      }));
  }, [language]);

  return (
    <Select
      {...ids}
      {...(named && { 'aria-label': named })}
      className="listed"
      showSearch={{
        filterOption: (typed, option) => option?.found.includes(typed.trim().toLowerCase()) ?? false,
      }}
      allowClear
      value={asText(answer) || null}
      options={options}
      notFoundContent={say('applicant.field.noMatch')}
      onChange={(value: string | null | undefined) => change(value ?? '')}
    />
  );
}
