import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { get } from '#web/api.ts';
import { useWords } from '#web/language/words.ts';
import { announce } from '#web/ui/announcer.tsx';
import { StatusWord } from '#web/ui/status-word.tsx';
import { onAnswer } from './heard.ts';
import { beginAnew } from './other-tabs.ts';
import { type Session, whoIs } from './use-session.ts';
import './idle-warning.css';

const minute = 60_000;
/** The server signs out after thirty minutes without a request, and writes down requests by the minute. */
const warnAfter = 26 * minute;
const goneAfter = 30 * minute;

/** Three minutes before the session ends: one key to stay. */
export function IdleWarning({ who }: { who: string }) {
  const { say } = useWords();
  const [warned, setWarned] = useState(false);

  useEffect(() => {
    const ask = () => void askWhoActs(who);
    let timers: ReturnType<typeof setTimeout>[] = [];
    const wait = () => {
      timers.forEach(clearTimeout);
      setWarned(false);
      timers = [setTimeout(() => setWarned(true), warnAfter), setTimeout(ask, goneAfter)];
    };
    wait();
    const stop = onAnswer(wait);
    return () => {
      timers.forEach(clearTimeout);
      stop();
    };
  }, [who]);
  useEffect(() => {
    if (warned) announce(say('desk.idle.warning'), 'assertive');
  }, [warned, say]);

  if (!warned) return null;
  return (
    <section className="idle" aria-label={say('desk.idle.label')}>
      <StatusWord sign={{ tone: 'attend', icon: 'triangle' }}>{say('desk.idle.warning')}</StatusWord>
      <Button type="primary" onClick={() => void askWhoActs(who)}>
        {say('desk.idle.stay')}
      </Button>
    </section>
  );
}

/**
 * Any answer starts the time again; that the session has ended leads to the sign-in page, that it is somebody else's by
 * now begins the page anew.
 */
async function askWhoActs(who: string): Promise<void> {
  const session = await get<Session>('/api/session').catch(() => undefined);
  if (session && whoIs(session) !== who) beginAnew(whoIs(session));
}
