import { type ReactNode, useMemo } from 'react';
import { viewerOf } from '#domain/application/shown-state.ts';
import { programmeNames } from '#messages/programme-names.ts';
import type { SayContext } from '#messages/say-facts.ts';
import { useProgrammeInTitle } from '#web/frame/title.tsx';
import { SayContextProvider } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { useSession } from '#web/session/use-session.ts';
import { FileContext, type OpenFile } from './open-file.ts';

/** Around all that is read of a file: the file, its programme in the window's title, and its programme's names for codes. */
export function FileProvider({ file, children }: { file: OpenFile; children: ReactNode }) {
  const { language, text } = useWords();
  const { role } = useSession();
  const { definition, settings } = file;
  useProgrammeInTitle(text(definition.about.shortTitle));
  const context = useMemo(
    (): SayContext => ({
      timeZone: settings.text('timeZone'),
      nameOf: programmeNames(definition, language),
      viewer: viewerOf(role),
    }),
    [settings, definition, language, role],
  );
  return (
    <FileContext value={file}>
      <SayContextProvider value={context}>{children}</SayContextProvider>
    </FileContext>
  );
}
