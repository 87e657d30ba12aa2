import type { Answer } from '#domain/application/answers.ts';
import { formatCreditCode } from '#domain/formats.ts';
import { checkCreditCode } from '#domain/identifiers/credit-code.ts';
import { verifiedCodes } from '#domain/recommendation/judgements-asked.ts';
import { type RemarkCode, sayRemark } from '#messages/say-remark.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from '#web/ui/status-word.tsx';
import { asText } from './control.ts';

type CodeRemark = Extract<RemarkCode, `credit-code-${string}`>;

/** Of a code in the form: whether people verify it hangs on whose it is. */
export const formRemark = (field: string): CodeRemark =>
  verifiedCodes.has(field) ? 'credit-code-verified' : 'credit-code-mentioned';

/** The code in groups for the eye; where its check character is not the standard's, what that means. */
export function CreditCodeRemark({ answer, remark }: { answer: Answer | undefined; remark: CodeRemark }) {
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
            {sayRemark(remark, wrong.facts, language, context)}
          </StatusWord>
        </p>
      )}
    </>
  );
}
