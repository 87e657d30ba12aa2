/** What a supervisor opened, by the path that was asked of the server; `$1` is the number people know it by. */
const pages = [
  ['applications', /^\/api\/applications$/],
  ['application', /^\/api\/applications\/([^/]+)$/],
  ['history', /^\/api\/applications\/([^/]+)\/history$/],
  ['changes', /^\/api\/applications\/([^/]+)\/submissions\/\d+\/changes$/],
  ['check', /^\/api\/applications\/([^/]+)\/check$/],
  ['attachment', /^\/api\/applications\/([^/]+)\/(?:attachments|figures)\//],
  ['document', /^\/api\/applications\/([^/]+)\/[a-z]+\.pdf$/],
  ['letters', /^\/api\/opinion-letters/],
  ['recommendation', /^\/api\/recommendation\//],
  ['experts', /^\/api\/experts$/],
  ['expert', /^\/api\/experts\//],
  ['formality', /^\/api\/formality\b/],
  ['lists', /^\/api\/(?:programmes\/[^/]+\/)?lists\b/],
  ['draws', /^\/api\/draws$/],
  ['draw', /^\/api\/draws\/[^/]+\/([^/]+)/],
  ['panels', /^\/api\/panels$/],
  ['panel', /^\/api\/panels\/[^/]+\/([^/]+)/],
  ['ranking', /^\/api\/programmes\/[^/]+\/(?:rankings|scores|selection)\b/],
  ['decision', /^\/api\/programmes\/[^/]+\/decision/],
  ['notice', /^\/api\/programmes\/[^/]+\/notice/],
  ['recognition', /^\/api\/programmes\/[^/]+\/recogni/],
  ['supervision', /^\/api\/programmes\/[^/]+\/supervision$/],
  ['objections', /^\/api\/objections$/],
  ['objection', /^\/api\/objections\/([^/]+)/],
] as const;

export type Read = (typeof pages)[number][0] | 'other';

/** A path that is not among them is told as it is: nothing that was read may go unsaid. */
export function whatWasRead(path: string): { what: Read; which: string } {
  for (const [what, pattern] of pages) {
    const found = pattern.exec(path);
    if (found) return { what, which: decodeURIComponent(found[1] ?? '') };
  }
  return { what: 'other', which: path };
}
