import { queryOptions } from '@tanstack/react-query';
import type { Language } from '#messages/language.ts';
import { get } from '#web/api.ts';

export interface Message {
  id: string;
  subject: string;
  body: string;
  /** The page it leads to. */
  page: string;
  at: string;
  unread: boolean;
}

export const messagesQuery = (language: Language) =>
  queryOptions({
    queryKey: ['messages', language],
    queryFn: () => get<{ messages: Message[] }>(`/api/messages?language=${language}`),
    staleTime: 60_000,
  });
