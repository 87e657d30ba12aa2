const longest = Temporal.Duration.from({ hours: 24 });

/** When what has failed so many times is tried again: after a minute, two, four …, and at least once a day. */
export function nextTry(failures: number, now: Temporal.Instant): Temporal.Instant {
  const minutes = Math.min(2 ** (failures - 1), longest.total('minutes'));
  return now.add({ minutes });
}
