import { Link } from '@tanstack/react-router';
import { shownOverlays } from '#domain/application/overlays.ts';
import type { ToldOverlay } from '#domain/application/records-beside.ts';
import { sayOverlay } from '#messages/say-state.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import './beside.css';

interface Parts {
  told: readonly ToldOverlay[];
  /** A list has room for two. */
  most?: number;
  /** The reader's own file: from what holds it up he goes to what is said of it. */
  own?: string;
}

/** What stands beside a file and its state does not tell: what has been asked, what waits, what holds it up. */
export function Beside({ told, most, own }: Parts) {
  const { language } = useWords();
  const context = useSayContext();
  const facts = new Map(told.map((each) => [each.word, each.facts]));
  const shown = shownOverlays(new Set(facts.keys()), context.viewer ?? 'applicant', most);
  if (shown.length === 0) return null;
  return (
    <ul className="beside">
      {shown.map((overlay) => {
        const said = sayOverlay(overlay, facts.get(overlay.word) ?? {}, language, context);
        return (
          <li key={overlay.word}>
            <StatusWord sign={overlay}>
              {own && overlay.word === 'objection' ? (
                <Link to="/applications/$number/objections" params={{ number: own }}>
                  {said}
                </Link>
              ) : (
                said
              )}
            </StatusWord>
          </li>
        );
      })}
    </ul>
  );
}
