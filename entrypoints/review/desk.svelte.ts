import { redact } from '../../lib/export/redact/finding';
import { type QueueLine, search, toLine } from '../../lib/review/line';
import type { Log } from '../../lib/store/db';
import { decide, undo } from '../../lib/store/decisions';
import { type Cursor, finding, page, type Query } from '../../lib/store/findings';
import type { DecisionValue, Finding } from '../../lib/types';
import { tell } from '../shared/messaging';
import { type Said, said } from '../shared/said';
import { dropDraft, readDraft, writeDraft } from './drafts';
import { summary, type Tally, valuesOf } from './tally';
import { WORDS } from './words';

const lineOf = (found: Finding): QueueLine => toLine(redact(found));

/** The first page fills a screen at once; those after it are read ahead of the scrolling. */
const FIRST_PAGE = 60;
const PAGE = 100;
const MOST_OFFERED = 300;
const TOAST_STAYS = 10_000;

/** What the desk knows: the loaded part of the queue, the ad on it, and what was decided since it was opened. */
export class Desk {
  lines = $state.raw<readonly QueueLine[]>([]);
  more = $state(false);
  loading = $state(true);
  query = $state.raw<Query>({ decision: 'none' });
  typed = $state('');
  key = $state<string>();
  finding = $state.raw<Finding>();
  gone = $state(false);
  note = $state('');
  /** Undefined until counted: the first page never waits for it. */
  counts = $state.raw<Tally>();
  /** What the menus offer; read when they are opened. */
  offered = $state.raw<{ site: string[]; lang: string[] }>({ site: [], lang: [] });
  toast = $state.raw<{ text: string; undoable: boolean }>({ text: '', undoable: false });
  trouble = $state.raw<Said>();
  arrived = $state.raw<ReadonlySet<string>>(new Set());

  shown = $derived(search(this.lines, this.typed));
  at = $derived(this.shown.findIndex((line) => line.key === this.key));

  #cursor: Cursor | undefined;
  #reading = 0;
  #decided: string[] = [];
  #quiet: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly log: Log) {}

  /** Reads the queue anew from its top; an ad that is not in it gives way to the first that is. */
  async open(query: Query = this.query): Promise<void> {
    this.query = query;
    this.lines = [];
    this.#cursor = undefined;
    this.arrived = new Set();
    await this.loadMore(true);
    const first = this.shown[0];
    if (first && this.at === -1) await this.choose(first.key);
    void this.count();
  }

  async loadMore(anew = false): Promise<void> {
    if (!anew && (this.loading || !this.more)) return;
    const reading = anew ? ++this.#reading : this.#reading;
    this.loading = true;
    try {
      const step = await page(this.log, this.query, this.#cursor, anew ? FIRST_PAGE : PAGE);
      if (reading !== this.#reading) return;
      const known = new Set(this.lines.map((line) => line.key));
      this.lines = [...this.lines, ...step.findings.filter(({ key }) => !known.has(key)).map(lineOf)];
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
      this.counts = await summary(this.log);
    } catch (error) {
      this.#readTrouble(error);
    }
  }

  /** Reads what the filter menus can offer: the sites and languages that are in the log. */
  async offer(): Promise<void> {
    try {
      const lang = await valuesOf(this.log, 'lang', MOST_OFFERED);
      this.offered = { site: await valuesOf(this.log, 'site', MOST_OFFERED), lang };
    } catch (error) {
      this.#readTrouble(error);
    }
  }

  /** Puts an ad on the desk; the note typed for the one before it is kept. */
  async choose(key: string): Promise<void> {
    if (this.key !== key) this.keepDraft();
    this.key = key;
    try {
      const found = await finding(this.log, key);
      if (this.key !== key) return;
      this.gone = !found;
      this.finding = found;
      this.note = readDraft(key) ?? found?.decision?.note ?? '';
    } catch (error) {
      this.#readTrouble(error);
    }
  }

  /** True when there was somewhere to go. */
  async step(by: 1 | -1): Promise<boolean> {
    const to = this.at === -1 ? 0 : this.at + by;
    if (to >= this.shown.length && this.more && !this.typed) await this.loadMore();
    const line = this.shown[to];
    if (line) await this.choose(line.key);
    return line !== undefined;
  }

  /** Decides the ad on the desk, with its note, and goes on to the next at once. */
  async decide(value: DecisionValue): Promise<void> {
    const key = this.finding?.key;
    if (!key || key !== this.key) return;
    const before = this.finding?.decision?.value;
    const note = this.note.trim();
    try {
      this.#took(await decide(this.log, key, { value, ...(note ? { note } : {}) }), before);
    } catch (error) {
      this.#writeTrouble(error);
      return;
    }
    dropDraft(key);
    this.#decided.push(key);
    const moved = await this.step(1);
    this.say(WORDS.toast[value] + (moved ? '' : ` ${WORDS.toast.end}`), true);
  }

  /** Takes back the last decision of this session and shows its ad again. */
  async undo(): Promise<void> {
    const key = this.#decided.at(-1);
    if (!key) return this.say(WORDS.toast.nothing, false);
    try {
      const before = await finding(this.log, key);
      this.#took(await undo(this.log, key), before?.decision?.value);
      if (before?.decision?.note) writeDraft(key, before.decision.note);
    } catch (error) {
      this.#writeTrouble(error);
      return;
    }
    this.#decided.pop();
    await this.choose(key);
    this.say(WORDS.toast.undone, this.#decided.length > 0);
  }

  /** On leaving the note: kept as a draft, or with the decision when there is one. */
  async saveNote(): Promise<void> {
    const on = this.finding;
    if (!on) return;
    const note = this.note.trim();
    this.keepDraft();
    if (!on.decision || note === (on.decision.note ?? '')) return;
    try {
      const changed = await decide(this.log, on.key, { value: on.decision.value, ...(note ? { note } : {}) });
      dropDraft(on.key);
      if (this.key === on.key) this.finding = changed;
      this.say(WORDS.decide.noteSaved, false);
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
    await this.open();
  }

  say(text: string, undoable: boolean): void {
    clearTimeout(this.#quiet);
    this.toast = { text, undoable };
    this.#quiet = setTimeout(() => {
      this.toast = { text: '', undoable: false };
    }, TOAST_STAYS);
  }

  /** The line keeps its place with its new decision; the counts move without reading the log again. */
  #took(changed: Finding, before: DecisionValue | undefined): void {
    this.lines = this.lines.map((line) => (line.key === changed.key ? lineOf(changed) : line));
    if (this.key === changed.key) this.finding = changed;
    const by = Number(changed.decision === undefined) - Number(before === undefined);
    if (this.counts && by !== 0) {
      const open = Math.max(0, (this.counts.facets['decision:none'] ?? 0) + by);
      this.counts = { ...this.counts, facets: { ...this.counts.facets, 'decision:none': open } };
    }
    this.trouble = undefined;
    tell('logChanged', { keys: [changed.key] });
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
