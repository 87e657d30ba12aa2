interface Remembered<Page> {
  /** Everything stored that the page was made of. */
  text: string;
  timeZone: string;
  day: string;
  page: Page;
}

/**
 * The pages that were worked out last. A page is made of what is stored, which comes as one text, and of the day; so the
 * same text on the same day is the same page, and the rules need not be gone through again to say so.
 */
export class RememberedPages<Page> {
  private readonly most: number;
  private readonly pages = new Map<string, Remembered<Page>>();

  constructor(most: number) {
    this.most = most;
  }

  recall(key: string, text: string, at: Temporal.Instant): Page | undefined {
    const known = this.pages.get(key);
    if (known?.text !== text || dayOf(at, known.timeZone) !== known.day) return undefined;
    this.keep(key, known);
    return known.page;
  }

  remember(key: string, text: string, at: Temporal.Instant, timeZone: string, page: Page): void {
    this.keep(key, { text, timeZone, day: dayOf(at, timeZone), page });
    const [oldest] = this.pages.keys();
    if (this.pages.size > this.most && oldest !== undefined) this.pages.delete(oldest);
  }

  /** The newest stands last. */
  private keep(key: string, remembered: Remembered<Page>): void {
    this.pages.delete(key);
    this.pages.set(key, remembered);
  }
}

const dayOf = (at: Temporal.Instant, timeZone: string): string =>
  at.toZonedDateTimeISO(timeZone).toPlainDate().toString();
