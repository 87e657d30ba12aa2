import { type ReactNode, useMemo } from 'react';
import { FileProvider } from '#web/application/file-provider.tsx';
import { type Rules, WithRules } from '#web/programme/with-rules.tsx';
import { openReview } from './open-review.ts';
import type { ReviewFile } from './review-page.ts';

interface Parts {
  review: ReviewFile;
  children: ReactNode;
}

/** Around a file that is scored: the rules it was begun under, and all that reading it takes. */
export function OpenReviewFile({ review, children }: Parts) {
  return (
    <WithRules programme={review.programme}>
      {(rules) => (
        <Opened review={review} rules={rules}>
          {children}
        </Opened>
      )}
    </WithRules>
  );
}

function Opened({
  review,
  rules: { definition, regions, recommendingUnits },
  children,
}: Parts & { rules: Rules }) {
  const file = useMemo(
    () => openReview(review, { definition, regions, recommendingUnits }),
    [review, definition, regions, recommendingUnits],
  );
  return <FileProvider file={file}>{children}</FileProvider>;
}
