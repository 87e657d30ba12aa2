import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { programmeNames } from '#messages/programme-names.ts';
import { FileContext } from '#web/application/open-file.ts';
import { useProgrammeInTitle } from '#web/frame/title.tsx';
import { SayContextProvider } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { definitionQuery, recommendingUnitsQuery } from '#web/programme/use-programmes.ts';
import { regionsQuery } from '#web/region/use-regions.ts';
import { Answered } from '#web/ui/answered.tsx';
import { openReview } from './open-review.ts';
import type { ReviewFile } from './review-page.ts';

/** Around a file that is scored: the rules it was begun under, and all that reading it takes. */
export function OpenReviewFile({ review, children }: { review: ReviewFile; children: ReactNode }) {
  const { code, hash } = review.programme;
  const definition = useQuery(definitionQuery(code, hash));
  const regions = useQuery(regionsQuery);
  const units = useQuery(recommendingUnitsQuery(code));
  const missing = [definition, regions, units].find(({ data }) => data === undefined);
  const file = useMemo(
    () =>
      definition.data &&
      regions.data &&
      units.data &&
      openReview(review, definition.data, regions.data, units.data.units),
    [review, definition.data, regions.data, units.data],
  );
  const { language, text } = useWords();
  const context = useMemo(
    () =>
      file && {
        timeZone: file.settings.text('timeZone'),
        nameOf: programmeNames(file.definition, language),
      },
    [file, language],
  );
  useProgrammeInTitle(file && text(file.definition.about.shortTitle));
  if (!file || !context)
    return missing && <Answered query={missing as UseQueryResult}>{() => null}</Answered>;
  return (
    <FileContext value={file}>
      <SayContextProvider value={context}>{children}</SayContextProvider>
    </FileContext>
  );
}
