import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Answer } from '#domain/application/answers.ts';
import type { Section } from '#domain/programme/field.ts';
import { call, Refused } from '#web/api.ts';
import type { ApplicationPage } from '#web/application/application-page.ts';
import { useAskAnew } from '#web/ask-anew.ts';
import { serverNow } from '#web/session/server-clock.ts';
import { useSession, whoIs } from '#web/session/use-session.ts';
import { keeperOf } from './kept-text.ts';
import { type DraftState, type Saved, SectionDraft } from './section-draft.ts';

/** The section as it is typed: kept on this device with each change, saved after a pause, read anew when it has arrived. */
export function useSectionDraft(
  page: ApplicationPage,
  section: Section,
): { draft: SectionDraft; state: DraftState } {
  const askAnew = useAskAnew();
  const { number } = page;
  const who = whoIs(useSession());

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is read anew comes in by rebase and must not begin it again
  const draft = useMemo(() => {
    const path = `/api/applications/${encodeURIComponent(number)}/sections/${section.code}`;
    return new SectionDraft(answersIn(page, section), {
      keeper: keeperOf(localStorage, who, number, section.code),
      now: () => (serverNow() ?? Temporal.Now.instant()).toString(),
      async save(answers, seen) {
        try {
          const saved = await call<Saved>('PUT', path, { answers, seen });
          void askAnew(['application', number]);
          return saved;
        } catch (problem) {
          if (problem instanceof Refused && problem.refusal.refused === 'edit-conflict')
            void askAnew(['application', number]);
          throw problem;
        }
      },
    });
  }, [who, number, section.code]);
  useEffect(() => draft.rebase(answersIn(page, section), revisionOf(page, section)), [draft, page, section]);

  useEffect(() => {
    const hidden = () => document.visibilityState === 'hidden' && void draft.flush();
    const leaving = (event: BeforeUnloadEvent) => draft.current().since && event.preventDefault();
    document.addEventListener('visibilitychange', hidden);
    addEventListener('beforeunload', leaving);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('beforeunload', leaving);
      void draft.flush().finally(() => draft.stop());
    };
  }, [draft]);

  return { draft, state: useSyncExternalStore(draft.subscribe, draft.current) };
}

function answersIn({ answers }: ApplicationPage, { fields }: Section): Record<string, Answer> {
  return Object.fromEntries(
    fields.flatMap(({ code }) => (answers[code] === undefined ? [] : [[code, answers[code]]])),
  );
}

const revisionOf = ({ sections }: ApplicationPage, { code }: Section): number =>
  sections.find(({ section }) => section === code)?.revision ?? 0;
