import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { call } from '#web/api.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import { serverNow } from '#web/session/server-clock.ts';
import { useTyped } from '#web/typing/use-typed.ts';
import type { ReviewFile } from './review-page.ts';
import { laidOver, sheetOf, type TypedSheet, typedOf, typedOver } from './typed-sheet.ts';
import { queueQuery, reviewFileQuery } from './use-review.ts';

/**
 * One sheet while it is filled in. What is typed is kept on leaving a field; saves go one after another, so that each
 * names the version the one before it made. What no save has taken yet outlives the page and the session.
 */
export function useSheet(file: ReviewFile) {
  const queries = useQueryClient();
  const askAnew = useAskAnew();
  const [over, setOver] = useTyped<Partial<TypedSheet>>(`sheet.${file.number}`, {});
  const saved = useRef(typedOf(file.sheet));
  const [typed, setTyped] = useState(() =>
    file.sheet.state === 'sealed' ? saved.current : laidOver(saved.current, over),
  );
  const [status, setStatus] = useState<{ saving: boolean; savedAt?: string; problem?: unknown }>({
    saving: false,
  });
  const latest = useRef(typed);
  const version = useRef(file.sheet.version);
  const written = (sheet: TypedSheet) => JSON.stringify(sheetOf(file.items, sheet));
  const kept = useRef(written(saved.current));
  const last = useRef<Promise<boolean>>(Promise.resolve(true));
  const unsaved = written(typed) !== kept.current;

  async function send(): Promise<boolean> {
    const body = sheetOf(file.items, latest.current);
    if (JSON.stringify(body) === kept.current) return true;
    setStatus((before) => ({ ...before, saving: true }));
    const path = `/api/review/files/${encodeURIComponent(file.number)}/sheet?seen=${version.current}`;
    try {
      const answer = await call<{ version: number; total: number }>('PUT', path, body);
      version.current = answer.version;
      kept.current = JSON.stringify(body);
      saved.current = typedOf(body);
      setOver(typedOver(saved.current, latest.current));
      const savedAt = serverNow()?.toString();
      setStatus({ saving: false, ...(savedAt && { savedAt }) });
      queries.setQueryData(reviewFileQuery(file.number).queryKey, (read) =>
        read ? { ...read, sheet: { ...body, ...answer, state: 'draft' as const } } : read,
      );
      await askAnew(queueQuery.queryKey);
      return true;
    } catch (problem) {
      setStatus({ saving: false, problem });
      return false;
    }
  }

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [unsaved]);

  return {
    typed,
    status,
    unsaved,
    change(changed: Partial<TypedSheet>) {
      latest.current = { ...latest.current, ...changed };
      setTyped(latest.current);
      setOver(typedOver(saved.current, latest.current));
    },
    /** Whether it is kept now. */
    save(): Promise<boolean> {
      last.current = last.current.then(send);
      return last.current;
    },
  };
}

export type Sheet = ReturnType<typeof useSheet>;
