import type { Answer } from '#domain/application/answers.ts';
import { formatCreditCode } from '#domain/formats.ts';
import { checkCreditCode } from '#domain/identifiers/credit-code.ts';
import { sayRemark } from '#messages/say-remark.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import { asText } from './control.ts';

/** The code in groups for the eye; where its check character is not the standard's, what that means. */
export function CreditCodeRemark({ answer }: { answer: Answer | undefined }) {
  const { language } = useWords();
  const context = useSayContext();
  const code = asText(answer);
  if (code.length !== 18) return null;
  const wrong = checkCreditCode(code).problems.find((problem) => problem.code === 'wrong-check-character');
  return (
    <>
      <span className="note figures">{formatCreditCode(code, language)}</span>
      {wrong && (
        <p>
          <StatusWord sign={{ tone: 'attend', icon: 'triangle' }}>
            {sayRemark('credit-code-check-digit', wrong.facts, language, context)}
          </StatusWord>
        </p>
      )}
    </>
  );
}
