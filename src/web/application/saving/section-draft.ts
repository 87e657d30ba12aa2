import type { Answer } from '#domain/application/answers.ts';
import type { Problem, Refusal } from '#domain/refusal.ts';
import { Failed, Refused } from '#web/api.ts';
import type { Keeper } from './kept-text.ts';

export interface Saved {
  revision: number;
  savedAt: string;
  /** Fields that cannot be read as what they are: not stored. */
  problems: readonly Problem[];
}

/** Two people changed one field: both texts, until somebody chooses. */
export interface Conflict {
  field: string;
  mine: Answer;
  theirs: Answer | null;
  by: string;
}

export interface DraftState {
  /** What stands on the page: what the server has, with what is typed over it. */
  answers: Readonly<Record<string, Answer>>;
  /** What differs from what the server has. */
  typed: Readonly<Record<string, Answer>>;
  status: 'rested' | 'waiting' | 'saving' | 'saved' | 'not-saved';
  savedAt: string | undefined;
  /** Since when something typed has not reached the server. */
  since: string | undefined;
  problems: readonly Problem[];
  conflicts: readonly Conflict[];
  /** A no that saving again does not change. */
  refusal: Refusal | undefined;
  failure: Failed | undefined;
}

interface Means {
  save: (answers: Record<string, Answer>, seen: Record<string, Answer | null>) => Promise<Saved>;
  keeper: Keeper;
  now: () => string;
}

export const pause = 800;
export const retryAfter = 15_000;

/**
 * What somebody types in one section, until it is on the server. Each change is kept on this device at once, sent after
 * a pause, and sent again until it arrives; what cannot be read stays as typed, what a colleague changed stands beside it.
 */
export class SectionDraft {
  private base: Record<string, Answer>;
  private readonly means: Means;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sending: Promise<void> | undefined;
  /** A field's typing that was sent and could not be read: not sent again until it changes. */
  private unread = new Map<string, Answer>();
  /** What was sent and not answered, each field's newest last: the server may have any of it. */
  private unanswered: { field: string; answer: Answer }[] = [];
  /** Saves of this section that we know of: what was read before one of them is not heeded. */
  private revision = 0;
  private composing = false;
  private state: DraftState;

  constructor(base: Readonly<Record<string, Answer>>, means: Means) {
    this.base = { ...base };
    this.means = means;
    const kept = means.keeper.read();
    const typed: Record<string, Answer> = {};
    for (const [field, each] of Object.entries(kept?.fields ?? {})) {
      if (same(each.typed, base[field])) continue;
      typed[field] = each.typed;
      if (each.seen === null) delete this.base[field];
      else this.base[field] = each.seen;
    }
    this.state = {
      answers: { ...this.base, ...typed },
      typed,
      status: 'rested',
      savedAt: undefined,
      since: Object.keys(typed).length > 0 ? kept?.since : undefined,
      problems: [],
      conflicts: [],
      refusal: undefined,
      failure: undefined,
    };
    if (Object.keys(typed).length > 0) this.wait(0);
    else means.keeper.clear();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly current = (): DraftState => this.state;

  change(field: string, answer: Answer): void {
    const typed = { ...this.state.typed, [field]: answer };
    const open = [...this.unanswered, ...this.state.conflicts].some((each) => each.field === field);
    if (same(answer, this.base[field]) && !open) delete typed[field];
    this.unread.delete(field);
    this.set({
      typed,
      conflicts: this.state.conflicts.map((each) =>
        each.field === field ? { ...each, mine: answer } : each,
      ),
      problems: this.state.problems.filter((problem) => fieldOf(problem) !== field),
      since: this.state.since ?? this.means.now(),
      refusal: undefined,
    });
    this.keep();
    this.wait(pause);
  }

  /** While an input method composes, nothing is sent: what stands there is not what will be written. */
  compose(composing: boolean): void {
    this.composing = composing;
    if (!composing && this.timer) this.wait(pause);
  }

  /** What the server had at this save, read anew; what is typed here stays, and so does what it was typed over. */
  rebase(base: Readonly<Record<string, Answer>>, revision: number): void {
    if (revision < this.revision) return;
    this.revision = revision;
    const typed = { ...this.state.typed };
    for (const [field, answer] of Object.entries(base)) {
      if (!(field in typed)) this.base[field] = answer;
      else if (same(typed[field], answer)) {
        this.base[field] = answer;
        delete typed[field];
      }
    }
    this.set({ typed, conflicts: this.state.conflicts.filter(({ field }) => field in typed) });
    this.keep();
    if (!this.sending && this.sendable().length === 0) this.rest();
  }

  /** Of two texts one stays here; the other stays in the versions. */
  resolve({ field, theirs }: Conflict, choice: 'mine' | 'theirs'): void {
    if (theirs === null) delete this.base[field];
    else this.base[field] = theirs;
    const typed = { ...this.state.typed };
    if (choice === 'theirs') delete typed[field];
    this.set({ typed, conflicts: this.state.conflicts.filter((each) => each.field !== field) });
    this.keep();
    this.wait(0);
  }

  /** Sends at once what is typed; resolves when nothing more can be sent now. */
  async flush(): Promise<DraftState> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.sending;
    if (!this.sending) {
      this.sending = this.send().finally(() => {
        this.sending = undefined;
      });
    }
    await this.sending;
    return this.state;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private wait(after: number): void {
    clearTimeout(this.timer);
    if (this.state.status !== 'not-saved' && this.sendable().length > 0) this.set({ status: 'waiting' });
    this.timer = setTimeout(() => (this.composing ? this.wait(pause) : void this.flush()), after);
  }

  private sendable(): string[] {
    const { typed, conflicts } = this.state;
    return Object.keys(typed).filter(
      (field) => !conflicts.some((each) => each.field === field) && this.unread.get(field) !== typed[field],
    );
  }

  private async send(): Promise<void> {
    const fields = this.sendable();
    if (fields.length === 0) return this.rest();
    const answers = Object.fromEntries(fields.map((field) => [field, this.state.typed[field] as Answer]));
    const seen = Object.fromEntries(fields.map((field) => [field, this.base[field] ?? null]));
    const sent = Object.entries(answers).map(([field, answer]) => ({ field, answer }));
    const before = this.unanswered;
    this.unanswered = [...before.filter((each) => !isAmong(each, sent)), ...sent];
    this.set({ status: 'saving' });
    try {
      this.saved(answers, await this.means.save(answers, seen));
    } catch (problem) {
      // Whoever was answered knows that nothing of this was taken; of what was sent before he still knows nothing.
      if (wasAnswered(problem)) this.unanswered = before;
      if (!this.clashed(problem, answers)) {
        this.notSaved(problem);
        return;
      }
    }
    if (this.sendable().length > 0) await this.send();
  }

  /** Nothing is left that could be sent: what did not arrive has been undone or given up. */
  private rest(): void {
    const { status, conflicts } = this.state;
    const rested = status === 'saved' ? status : 'rested';
    this.set({
      status: conflicts.length > 0 ? 'not-saved' : rested,
      failure: undefined,
      refusal: undefined,
    });
  }

  private saved(sent: Record<string, Answer>, { revision, savedAt, problems }: Saved): void {
    this.revision = Math.max(this.revision, revision);
    this.answered(sent);
    const typed = { ...this.state.typed };
    const wrong = new Set(problems.map(fieldOf));
    for (const [field, answer] of Object.entries(sent)) {
      if (wrong.has(field)) this.unread.set(field, answer);
      else {
        this.base[field] = answer;
        if (same(typed[field], answer)) delete typed[field];
      }
    }
    const others = this.state.problems.filter((problem) => !(fieldOf(problem) in sent));
    this.set({
      typed,
      savedAt,
      status: 'saved',
      problems: [...others, ...problems],
      failure: undefined,
      refusal: undefined,
    });
    this.keep();
  }

  private notSaved(problem: unknown): void {
    if (problem instanceof Refused) {
      this.set({ status: 'not-saved', refusal: problem.refusal });
      return;
    }
    const failure = problem instanceof Failed ? problem : new Failed();
    this.set({ status: 'not-saved', failure });
    this.timer = setTimeout(() => void this.flush(), retryAfter);
  }

  /**
   * Whether something else than what was seen stood in some field; the other fields of the same save can still go. What
   * stands there is a colleague's, unless it is our own, of a save whose answer was lost: that needs no choice.
   */
  private clashed(problem: unknown, sent: Readonly<Record<string, Answer>>): boolean {
    if (!(problem instanceof Refused) || problem.refusal.refused !== 'edit-conflict') return false;
    const { problems = [], facts } = problem.refusal;
    const typed = { ...this.state.typed };
    const conflicts: Conflict[] = [];
    for (const { field, facts: about } of problems) {
      const theirs = JSON.parse(about?.theirs ?? 'null') as Answer | null;
      if (theirs !== null && isAmong({ field, answer: theirs }, this.unanswered)) this.base[field] = theirs;
      if (theirs !== null && same(typed[field], theirs)) {
        this.base[field] = theirs;
        delete typed[field];
      } else if (!same(this.base[field], theirs ?? undefined))
        conflicts.push({ field, mine: typed[field] ?? '', theirs, by: facts.by ?? '' });
    }
    this.answered(sent);
    this.set({
      typed,
      ...(conflicts.length > 0
        ? { status: 'not-saved' as const }
        : { status: 'saved' as const, savedAt: this.means.now(), failure: undefined }),
      conflicts: [...this.state.conflicts, ...conflicts],
    });
    this.keep();
    return problems.length > 0;
  }

  private answered(sent: Readonly<Record<string, Answer>>): void {
    this.unanswered = this.unanswered.filter(({ field }) => !(field in sent));
  }

  private keep(): void {
    const { typed, since } = this.state;
    const entries = Object.entries(typed).map(([field, answer]) => [
      field,
      { typed: answer, seen: this.base[field] ?? null },
    ]);
    if (entries.length === 0) this.means.keeper.clear();
    else this.means.keeper.write({ since: since ?? this.means.now(), fields: Object.fromEntries(entries) });
  }

  private set(change: Partial<DraftState>): void {
    const state = { ...this.state, ...change };
    const { typed } = state;
    this.state = {
      ...state,
      answers: { ...this.base, ...typed },
      since: Object.keys(typed).length > 0 ? state.since : undefined,
    };
    for (const listener of this.listeners) listener();
  }
}

/** The field that a problem belongs to: `venues` of `venues[r1].usableArea`. */
export const fieldOf = ({ field }: Pick<Problem, 'field'>): string => field.replace(/\[.*$/s, '');

/** A refusal, or a failure that the server itself has told: the save is not on its way any more. */
const wasAnswered = (problem: unknown): boolean =>
  problem instanceof Refused || (problem instanceof Failed && problem.request !== undefined);

const isAmong = (
  one: { field: string; answer: Answer },
  all: readonly { field: string; answer: Answer }[],
): boolean => all.some(({ field, answer }) => field === one.field && same(answer, one.answer));

const same = (a: Answer | undefined, b: Answer | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
