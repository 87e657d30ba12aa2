import { createContext, type ReactNode, useContext } from 'react';
import type { SayContext } from '#messages/say-facts.ts';

const Context = createContext<SayContext>({ timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });

/** Where and for whom facts are said: the programme's time zone and words, once there is a programme. */
export const SayContextProvider = ({ value, children }: { value: SayContext; children: ReactNode }) => (
  <Context value={value}>{children}</Context>
);

export const useSayContext = (): SayContext => useContext(Context);
