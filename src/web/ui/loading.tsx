import { Button, Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useWords } from '#web/language/words.ts';

/** Nothing for a fifth of a second, then the shape of what comes, then words, then a way out. */
export function Loading({ rows = 8, retry }: { rows?: number; retry?: () => void }) {
  const { say } = useWords();
  const waited = useWaited();
  if (waited === 'not') return <div aria-busy="true" />;
  return (
    <div aria-busy="true">
      <Skeleton active={false} title={false} paragraph={{ rows }} />
      <p className="note" role="status">
        {waited === 'some' ? '' : waited === 'long' ? say('desk.loading.reading') : say('desk.loading.slow')}
      </p>
      {waited === 'too-long' && retry && <Button onClick={retry}>{say('desk.loading.again')}</Button>}
    </div>
  );
}

const steps = [
  [200, 'some'],
  [3000, 'long'],
  [10_000, 'too-long'],
] as const;

function useWaited(): 'not' | (typeof steps)[number][1] {
  const [waited, setWaited] = useState<ReturnType<typeof useWaited>>('not');
  useEffect(() => {
    const timers = steps.map(([after, step]) => setTimeout(() => setWaited(step), after));
    return () => timers.forEach(clearTimeout);
  }, []);
  return waited;
}
