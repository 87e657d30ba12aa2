import { useEffect, useRef, useSyncExternalStore } from 'react';

/**
 * A value that waits while a button, a box or a link is being pressed. To press is to leave the field one was in, and
 * an error that then appears or goes moves the page between going down and coming up: the press would meet nothing.
 */
export function useAfterPress<Value>(value: Value): Value {
  const held = useSyncExternalStore(subscribe, isPressed);
  const last = useRef(value);
  useEffect(() => {
    if (!held) last.current = value;
  });
  return held ? last.current : value;
}

const waiting = new Set<() => void>();
let pressed = false;
let release: ReturnType<typeof setTimeout> | undefined;

const isPressed = () => pressed;

function subscribe(told: () => void): () => void {
  if (waiting.size === 0)
    for (const [event, listener] of listeners) document.addEventListener(event, listener, true);
  waiting.add(told);
  return () => {
    waiting.delete(told);
    if (waiting.size > 0) return;
    for (const [event, listener] of listeners) document.removeEventListener(event, listener, true);
    clearTimeout(release);
    pressed = false;
  };
}

function down(): void {
  clearTimeout(release);
  pressed = true;
}

function over(after: number): void {
  if (!pressed) return;
  clearTimeout(release);
  release = setTimeout(() => {
    pressed = false;
    for (const told of waiting) told();
  }, after);
}

/** After a finger has gone up the browser still makes it a click: that comes as a task of its own, if at all. */
const untilClick = 100;

const listeners = [
  ['pointerdown', down],
  ['pointerup', () => over(untilClick)],
  ['pointercancel', () => over(0)],
  ['click', () => over(0)],
] as const;
