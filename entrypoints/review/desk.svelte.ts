import { redact } from '../../lib/export/redact/finding';
import { contactTyped, find } from '../../lib/review/find';
import { type QueueLine, toLine } from '../../lib/review/line';
import { toggled } from '../../lib/review/reasons';
import { type Counts, keptCounts } from '../../lib/store/counts';
import type { Log } from '../../lib/store/db';
import { type Choice, decide, decideTogether, isOn, opine, undoTogether } from '../../lib/store/decisions';
import { derive } from '../../lib/store/derive';
import { type Cursor, finding, page, type Query } from '../../lib/store/findings';
import type { DecisionValue, Finding, Opinion, Reason, Referral } from '../../lib/types';
import { tell } from '../shared/messaging';
import { type Said, said } from '../shared/said';
import { dropDraft, readDraft, writeDraft } from './drafts';
import { WORDS } from './words';

const lineOf = (found: Finding): QueueLine => toLine(redact(found));

/** The first page fills a screen at once; those after it are read ahead of the scrolling. */
const FIRST_PAGE = 60;
const PAGE = 100;
/** So long after the last letter of a search the log is read. */
const TYPING_PAUSE = 150;
const TOAST_STAYS = 10_000;

/** What goes with a decision, as it stands on the desk. */
interface Draft {
  referrals: Referral[];
  reason: Reason | undefined;
  case: string;
}

/** What the desk knows: the loaded part of the queue, the ad on it, and what was decided since it was opened. */
export class Desk {
  lines = $state.raw<readonly QueueLine[]>([]);
  more = $state(false);
  loading = $state(true);
  query = $state.raw<Query>({ decision: 'none' });
  /** What stands in the search box. */
  typed = $state('');
  /** What a search has found so far; undefined when nothing is searched for. */
  sought = $state.raw<{ lines: readonly QueueLine[]; read: number; done: boolean; contact: boolean }>();
  key = $state<string>();
  finding = $state.raw<Finding>();
  gone = $state(false);
  note = $state('');
  draft = $state.raw<Draft>(draftOf(undefined));
  /** Ads passed over in this session: they stay undecided. */
  skipped = $state.raw<ReadonlySet<string>>(new Set());
  /** Undefined until read: the first page never waits for it. */
  counts = $state.raw<Counts>();
  /** Rows of an older log that have been read for what it did not keep; undefined when none are left. */
  preparing = $state<number>();
  toast = $state.raw<{ text: string; undoable: boolean }>({ text: '', undoable: false });
  trouble = $state.raw<Said>();
  arrived = $state.raw<ReadonlySet<string>>(new Set());

  shown = $derived(this.sought?.lines ?? this.lines);
  at = $derived(this.shown.findIndex((line) => line.key === this.key));
  /** How many the filters let through, where it is kept and need not be counted. */
  expected = $derived(expectedOf(this.query, this.counts));

  #cursor: Cursor | undefined;
  #reading = 0;
  #seeking = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #ahead = new Map<string, Finding>();
  #decided: string[][] = [];
  #quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly log: Log) {}

  /** Reads the queue anew from its top; an ad that is not in it gives way to the first that is. */
  async open(query: Query = this.query): Promise<void> {
    this.query = query;
    this.#cursor = undefined;
    this.arrived = new Set();
    await this.loadMore(true);
    if (this.typed) return this.seek(this.typed);
    const first = this.shown[0];
    if (first && this.at === -1) await this.choose(first.key);
    void this.count();
  }

  /** Derives what an older log did not keep, in the background; the queue is whole again when it ends. */
  async prepare(): Promise<void> {
    try {
      await derive(this.log, (rows) => {
        this.preparing = rows;
      });
      if (this.preparing !== undefined) await this.open();
    } catch (error) {
      this.#readTrouble(error);
    }
    this.preparing = undefined;
  }

  /** Searches while somebody types: a contact is looked up, words are read for through what the filters let through. */
  type(typed: string): void {
    this.typed = typed;
    clearTimeout(this.#pause);
    if (typed.trim() === '') {
      this.#seeking++;
      this.sought = undefined;
      return;
    }
    this.#pause = setTimeout(() => void this.seek(typed), contactTyped(typed) ? 0 : TYPING_PAUSE);
  }

  async seek(typed: string): Promise<void> {
    const seeking = ++this.#seeking;
    const contact = contactTyped(typed);
    try {
      if (contact) {
        const { findings } = await page(this.log, { ...this.query, contact }, undefined, 500);
        if (seeking !== this.#seeking) return;
        this.sought = { lines: findings.map(lineOf), read: findings.length, done: true, contact: true };
      } else
        for await (const { found, read, done } of find(this.log, this.query, typed)) {
          if (seeking !== this.#seeking) return;
          const had = this.sought?.contact === false && read > 400 ? this.sought.lines : [];
          this.sought = { lines: [...had, ...found.slice(had.length).map(lineOf)], read, done, contact: false };
        }
    } catch (error) {
      if (seeking === this.#seeking) this.#readTrouble(error);
    }
  }

  async loadMore(anew = false): Promise<void> {
    if (!anew && (this.loading || !this.more)) return;
    const reading = anew ? ++this.#reading : this.#reading;
    this.loading = true;
    try {
      const step = await page(this.log, this.query, this.#cursor, anew ? FIRST_PAGE : PAGE);
      if (reading !== this.#reading) return;
      const before = anew ? [] : this.lines;
      const known = new Set(before.map((line) => line.key));
      this.lines = [...before, ...step.findings.filter(({ key }) => !known.has(key)).map(lineOf)];
      if (anew) for (const found of step.findings.slice(0, 2)) this.#ahead.set(found.key, found);
      this.#cursor = step.next;
      this.more = step.next !== undefined;
      this.trouble = undefined;
    } catch (error) {
      this.#readTrouble(error);
    } finally {
      if (reading === this.#reading) this.loading = false;
    }
  }

  async count(): Promise<void> {
    try {
      this.counts = await keptCounts(this.log);
    } catch (error) {
      this.#readTrouble(error);
    }
  }

  /** Puts an ad on the desk; the note typed for the one before it is kept. */
  async choose(key: string): Promise<void> {
    if (this.key !== key) this.keepDraft();
    this.key = key;
    try {
      const found = this.#ahead.get(key) ?? (await finding(this.log, key));
      if (this.key !== key) return;
      this.#ahead.delete(key);
      this.gone = !found;
      this.finding = found;
      this.note = readDraft(key) ?? found?.decision?.note ?? '';
      this.draft = draftOf(found);
      setTimeout(() => void this.#readAhead());
    } catch (error) {
      this.#readTrouble(error);
    }
  }

  /** The ads before and behind are read before they are asked for. */
  async #readAhead(): Promise<void> {
    const near = [this.shown[this.at + 1], this.shown[this.at + 2]].flatMap((line) => (line ? [line.key] : []));
    for (const key of this.#ahead.keys()) if (!near.includes(key)) this.#ahead.delete(key);
    for (const key of near) {
      if (this.#ahead.has(key)) continue;
      const found = await finding(this.log, key).catch(() => undefined);
      if (found) this.#ahead.set(key, found);
    }
  }

  /** True when there was somewhere to go. */
  async step(by: 1 | -1): Promise<boolean> {
    const to = this.at === -1 ? 0 : this.at + by;
    while (to >= this.shown.length && this.more && !this.sought && !this.loading) await this.loadMore();
    const line = this.shown[to];
    if (line) await this.choose(line.key);
    return line !== undefined;
  }

  /** Goes on and leaves the ad undecided; at the end of the queue the first one passed over comes back. */
  async skip(): Promise<void> {
    const key = this.key;
    if (!key) return;
    this.skipped = new Set([...this.skipped, key]);
    if (await this.step(1)) return this.say(WORDS.toast.skipped, false);
    const [first] = [...this.skipped].filter((one) => this.shown.some((line) => line.key === one && !line.decision));
    if (first) await this.choose(first);
    this.say(WORDS.toast.skippedBack, false);
  }

  refer(referral: Referral): void {
    this.draft = { ...this.draft, referrals: toggled(this.draft.referrals, referral) };
    void this.saveDraft();
  }

  set(part: Partial<Draft>): void {
    this.draft = { ...this.draft, ...part };
    void this.saveDraft();
  }

  /** Decides the ad on the desk, with its note, and goes on to the next at once. */
  async decide(value: DecisionValue): Promise<void> {
    const key = this.finding?.key;
    if (!key || key !== this.key) return;
    try {
      this.#took([await decide(this.log, key, this.#choice(value))]);
    } catch (error) {
      this.#writeTrouble(error);
      return;
    }
    dropDraft(key);
    this.skipped = new Set([...this.skipped].filter((one) => one !== key));
    this.#decided.push([key]);
    const moved = await this.step(1);
    this.say(WORDS.toast[value] + (moved ? '' : ` ${WORDS.toast.end}`), true);
  }

  /** The same answer for many ads, each written on its own, all of them or none. False when it could not be saved. */
  async decideAll(keys: readonly string[], value: DecisionValue): Promise<boolean> {
    try {
      const note = this.note.trim();
      const choice = { value, reason: this.draft.reason, case: this.draft.case.trim(), note };
      this.#took(await decideTogether(this.log, keys, choice, crypto.randomUUID()));
    } catch (error) {
      this.#writeTrouble(error);
      return false;
    }
    this.#decided.push([...keys]);
    this.say(WORDS.toast.together(keys.length, value), true);
    return true;
  }

  /** Takes back the last decision of this session, on all the ads it was made for, and shows the first again. */
  async undo(): Promise<void> {
    const keys = this.#decided.at(-1);
    const key = keys?.[0];
    if (!keys || !key) return this.say(WORDS.toast.nothing, false);
    try {
      const before = await finding(this.log, key);
      this.#took(await undoTogether(this.log, keys));
      if (keys.length === 1 && before?.decision?.note) writeDraft(key, before.decision.note);
    } catch (error) {
      this.#writeTrouble(error);
      return;
    }
    this.#decided.pop();
    await this.choose(key);
    this.say(keys.length === 1 ? WORDS.toast.undone : WORDS.toast.undoneAll(keys.length), this.#decided.length > 0);
  }

  /** What the reviewer says of one piece of evidence of the ad on the desk; the same again takes it back. */
  async opine(at: number, opinion: Opinion): Promise<void> {
    const on = this.finding;
    const hit = on?.verdict.evidence[at];
    if (!on || !hit) return;
    const standing = on.opinions?.find((one) => isOn(one, hit))?.opinion;
    try {
      this.#took([await opine(this.log, on.key, hit, standing === opinion ? undefined : opinion)]);
    } catch (error) {
      this.#writeTrouble(error);
    }
  }

  #choice(value: DecisionValue): Choice {
    const { referrals, reason, case: filed } = this.draft;
    return { value, note: this.note.trim(), referrals, reason, case: filed.trim() };
  }

  /** On leaving the note: kept as a draft, or with the decision when there is one. */
  async saveNote(): Promise<void> {
    this.keepDraft();
    await this.saveDraft(WORDS.decide.noteSaved);
  }

  /** What goes with a decision that stands is saved with it at once. */
  async saveDraft(said?: string): Promise<void> {
    const on = this.finding;
    if (!on?.decision) return;
    const choice = this.#choice(on.decision.value);
    const { at, ...before } = on.decision;
    if (JSON.stringify(settled(choice)) === JSON.stringify(settled(before))) return;
    try {
      this.#took([await decide(this.log, on.key, choice)]);
      dropDraft(on.key);
      if (said) this.say(said, false);
    } catch (error) {
      this.#writeTrouble(error);
    }
  }

  keepDraft(): void {
    const on = this.finding;
    if (!on) return;
    if (this.note.trim() === (on.decision?.note ?? '')) dropDraft(on.key);
    else writeDraft(on.key, this.note);
  }

  /** The log was written elsewhere: what is on the desk is read again, what is new waits for a press. */
  async changedElsewhere(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return this.#erased();
    const known = new Set(this.lines.map((line) => line.key));
    this.arrived = new Set([...this.arrived, ...keys.filter((key) => !known.has(key))]);
    for (const key of keys) this.#ahead.delete(key);
    if (this.arrived.size > 0) void this.count();
    const on = this.key;
    if (!on || !keys.includes(on)) return;
    const fresh = await finding(this.log, on).catch(() => undefined);
    if (fresh && this.key === on) this.finding = fresh;
  }

  /** No keys: everything was erased. */
  async #erased(): Promise<void> {
    this.finding = undefined;
    this.key = undefined;
    this.#decided = [];
    this.#ahead.clear();
    await this.open();
  }

  say(text: string, undoable: boolean): void {
    clearTimeout(this.#quiet);
    this.toast = { text, undoable };
    this.#quiet = setTimeout(() => {
      this.toast = { text: '', undoable: false };
    }, TOAST_STAYS);
  }

  /** A line keeps its place with its new decision. */
  #took(changed: readonly Finding[]): void {
    const fresh = new Map(changed.map((one) => [one.key, one]));
    const renewed = (lines: readonly QueueLine[]) =>
      lines.map((line) => {
        const found = fresh.get(line.key);
        return found ? lineOf(found) : line;
      });
    this.lines = renewed(this.lines);
    if (this.sought) this.sought = { ...this.sought, lines: renewed(this.sought.lines) };
    for (const key of fresh.keys()) this.#ahead.delete(key);
    const on = this.key === undefined ? undefined : fresh.get(this.key);
    if (on) this.finding = on;
    this.trouble = undefined;
    void this.count();
    tell('logChanged', { keys: [...fresh.keys()] });
  }

  #readTrouble(error: unknown): void {
    const { read, readSafe, readNext } = WORDS.trouble;
    this.trouble = said(error, read, readSafe, readNext);
  }

  #writeTrouble(error: unknown): void {
    const { write, writeSafe, writeNext } = WORDS.trouble;
    this.keepDraft();
    this.trouble = said(error, write, writeSafe, writeNext);
  }
}

function draftOf(found: Finding | undefined): Draft {
  const { referrals = [], reason, case: filed = '' } = found?.decision ?? {};
  return { referrals, reason, case: filed };
}

/** A choice as it is stored, for telling whether anything in it changed. */
const settled = ({ value, note, referrals, reason, case: filed }: Choice) => [
  value,
  note || '',
  referrals ?? [],
  reason ?? '',
  filed ?? '',
];

/** Kept for one filter beside the decision; for several together nobody has counted. */
function expectedOf({ decision, from, to, contact, ...plain }: Query, counts: Counts | undefined): number | undefined {
  const names = Object.entries(plain).flatMap(([facet, value]) => (value === undefined ? [] : [`${facet}:${value}`]));
  if (!counts || names.length > 1 || from || to || contact) return undefined;
  const [name] = names;
  if (decision === undefined) return name ? (counts.all[name] ?? 0) : counts.total;
  if (!name) return counts.all[`decision:${decision}`] ?? 0;
  return decision === 'none' ? (counts.open[name] ?? 0) : undefined;
}
