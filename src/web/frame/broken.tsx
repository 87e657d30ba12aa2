import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from 'antd';
import { sayRemark } from '#messages/say-remark.ts';
import { Failed } from '#web/api.ts';
import { useSayContext } from '#web/language/say-context.tsx';
import { useWords } from '#web/language/words.ts';
import { Page } from '#web/ui/page.tsx';

/** A bug of ours: what happened, that nothing was done, the number to quote, and the way on. */
export function Broken({ error }: ErrorComponentProps) {
  const { language, say } = useWords();
  const request = error instanceof Failed ? (error.request ?? '') : '';
  return (
    <Page title={say('desk.broken.title')}>
      <div className="card">
        <p>{sayRemark('fault', { request }, language, useSayContext())}</p>
        <p className="page-next">
          <Button type="primary" onClick={() => location.reload()}>
            {say('desk.loading.again')}
          </Button>
        </p>
      </div>
    </Page>
  );
}
