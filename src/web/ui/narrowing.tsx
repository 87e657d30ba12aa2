import { Button } from 'antd';
import type { FormEvent, ReactNode } from 'react';
import './narrowing.css';

type Asked = Readonly<Record<string, string>>;

interface Parts {
  /** What the table is narrowed to now, by the names of the choices and "search"; what is left out does not narrow it. */
  asked: Readonly<Record<string, string | undefined>>;
  choices: readonly {
    name: string;
    label: string;
    every: string;
    options: readonly { code: string; label: string }[];
  }[];
  search: { label: string; go: string; most: number };
  narrow: (asked: Asked) => void;
  children?: ReactNode;
}

/** A table narrowed by a choice at once, and to words when they are sent. Keyed by what was asked, it shows that again. */
export function Narrowing({ asked, choices, search, narrow, children }: Parts) {
  const names = [...choices.map(({ name }) => name), 'search'];
  const only = (given: (name: string) => string) =>
    narrow(
      Object.fromEntries(names.map((name) => [name, given(name).trim()]).filter(([, value]) => value !== '')),
    );
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    only((name) => String(form.get(name)));
  };
  return (
    <search>
      <form className="narrowing" onSubmit={submit}>
        {choices.map(({ name, label, every, options }) => (
          <label key={name}>
            {label}
            <select
              name={name}
              defaultValue={asked[name] ?? ''}
              onChange={({ target }) => only((each) => (each === name ? target.value : (asked[each] ?? '')))}
            >
              <option value="">{every}</option>
              {options.map((option) => (
                <option key={option.code} value={option.code}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <label>
          {search.label}
          <input name="search" type="search" maxLength={search.most} defaultValue={asked.search ?? ''} />
        </label>
        <Button htmlType="submit">{search.go}</Button>
        {children}
      </form>
    </search>
  );
}
