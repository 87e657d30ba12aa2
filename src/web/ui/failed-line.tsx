import { Button } from 'antd';
import { Failed } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { StatusWord } from './status-word.tsx';
import './failed-line.css';

interface Parts {
  problem: unknown;
  /** What failed and what is kept, in the words of the place. */
  what: string;
  retry?: () => void;
}

/** What broke, what is untouched by it, how to go on, and the number to quote. */
export function FailedLine({ problem, what, retry }: Parts) {
  const { say } = useWords();
  const request = problem instanceof Failed ? problem.request : undefined;
  return (
    <div className="failed" role="alert">
      <StatusWord sign={{ tone: 'refused', icon: 'cross' }}>{what}</StatusWord>
      {retry && (
        <Button size="small" onClick={retry}>
          {say('desk.failed.retry')}
        </Button>
      )}
      <span className="note">
        {request ? say('desk.failed.request', { request }) : say('desk.failed.unreachable')}
      </span>
    </div>
  );
}
