/** Where a list goes on: the instant and the id of its last row. */
export interface ListCursor {
  waitingSince: Temporal.Instant;
  id: string;
}

const shape =
  /^([1-9]\d{3}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?Z)_([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** Reads a cursor as a page sends it back; undefined: it is none. */
export function readCursor(text: string): ListCursor | undefined {
  const [, instant, id] = shape.exec(text) ?? [];
  if (!instant || !id) return undefined;
  try {
    return { waitingSince: Temporal.Instant.from(instant), id };
  } catch {
    return undefined; // 30 February
  }
}
