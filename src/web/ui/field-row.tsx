import { type ReactNode, useId, useState } from 'react';
import { useAfterPress } from './after-press.ts';
import { StatusIcon } from './icon.tsx';
import './field-row.css';

/** What a control must carry so that its label, help, error and verdict belong to it. */
export interface ControlIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface Parts {
  id: string;
  label: ReactNode;
  /** Where the rule comes from, and what it asks. */
  clause?: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  /** Said beside it, holding nothing up: a verdict, a remark. */
  remark?: ReactNode;
  /** Several controls under one label: radios, checkboxes, dates in parts. */
  group?: boolean;
  children: (ids: ControlIds) => ReactNode;
}

/** Label, clause, control, error, help, in this order; an error waits until the field has been left. */
export function FieldRow({ id, label, clause, help, error, remark, group = false, children }: Parts) {
  const [inside, setInside] = useState(false);
  const own = useId();
  const shown = useAfterPress(inside ? undefined : error);
  const ids = (['clause', 'help', 'error', 'remark'] as const).map((part) => `${own}-${part}`);
  const [clauseId, helpId, errorId, remarkId] = ids;
  const described = [help && helpId, shown && errorId, clause && clauseId, remark && remarkId]
    .filter(Boolean)
    .join(' ');
  const control = children({
    id,
    'aria-describedby': described || undefined,
    'aria-invalid': shown ? true : undefined,
  });

  const parts = (
    <>
      {clause && (
        <div className="field-clause" id={clauseId}>
          {clause}
        </div>
      )}
      <div className="field-control">{control}</div>
      {shown && (
        <p className="field-error" id={errorId}>
          <StatusIcon icon="cross" />
          <span>{shown}</span>
        </p>
      )}
      {help && (
        <p className="field-help note" id={helpId}>
          {help}
        </p>
      )}
      {remark && (
        <div className="field-remark" id={remarkId}>
          {remark}
        </div>
      )}
    </>
  );
  const focus = {
    onFocus: () => setInside(true),
    onBlur: (event: React.FocusEvent) =>
      !event.currentTarget.contains(event.relatedTarget) && setInside(false),
  };
  const className = `field${shown ? ' field-wrong' : ''}`;
  if (group) {
    return (
      <fieldset className={className} {...focus} aria-describedby={described || undefined}>
        <legend className="field-label">{label}</legend>
        {parts}
      </fieldset>
    );
  }
  return (
    <div className={className} {...focus}>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {parts}
    </div>
  );
}
