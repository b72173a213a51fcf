import { fieldPlace } from '../export/labels/task';
import { SIGNALS } from '../taxonomy';
import type { Evidence, Field, Finding, SignalId } from '../types';
import { statedSignals } from '../verdict/explain';
import { MOST_ITEMS, MOST_TEXT } from './limits';

export interface Label {
  signal: SignalId;
  state: Evidence['state'];
  field: Field;
  /** UTF-16 code units in the field, end exclusive. */
  start: number;
  end: number;
}

/** What somebody labelled in one ad. It changes no decision: labels are held against what was found. */
export interface Labelled {
  /** The record it belongs to. */
  key: string;
  labels: Label[];
}

type Values = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text and label of a doccano line, `label`, `labels` or `entities`. */
export const isDoccano = (value: unknown): boolean =>
  isObject(value) &&
  typeof value.text === 'string' &&
  ['label', 'labels', 'entities'].some((name) => Array.isArray(value[name]));

/** A task of Label Studio: whole, or in its short form. */
export const isLabelStudio = (value: unknown): boolean =>
  isObject(value) &&
  ((isObject(value.data) && (Array.isArray(value.annotations) || Array.isArray(value.predictions))) ||
    (typeof value.annotation_id === 'number' && typeof value.text === 'string'));

/** Throws an Error that says why the task cannot be taken. */
export function labelledOf(value: unknown): Labelled {
  if (!isObject(value)) throw new Error('is no task');
  const data = isObject(value.data) ? value.data : value;
  const { text, key } = data;
  if (typeof text !== 'string' || text.length > MOST_TEXT) throw new Error('has no text');
  if (typeof key !== 'string' || key === '' || key.length > 300)
    throw new Error('does not say which record it belongs to');
  const textAt = Number.isSafeInteger(data.text_at) ? Number(data.text_at) : 0;
  const spans = isObject(value.data) ? annotated(value) : direct(value);
  if (spans.length > MOST_ITEMS) throw new Error('has too many labels');
  const points = text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g) ?? []).length;
  return { key, labels: spans.map((span) => labelOf(span, text, textAt, points)) };
}

interface RawSpan {
  start: unknown;
  end: unknown;
  label: unknown;
}

function direct(value: Values): RawSpan[] {
  const list = [value.label, value.labels, value.entities].find(Array.isArray) ?? [];
  return list.flatMap((one: unknown): RawSpan[] => {
    if (Array.isArray(one)) return [{ start: one[0], end: one[1], label: one[2] }];
    if (!isObject(one)) return [];
    const label = Array.isArray(one.labels) ? one.labels[0] : one.label;
    return [{ start: one.start ?? one.start_offset, end: one.end ?? one.end_offset, label }];
  });
}

/** The newest annotation that was not cancelled; predictions are ours and say nothing new. */
function annotated(task: Values): RawSpan[] {
  const given = (Array.isArray(task.annotations) ? task.annotations : []).filter(
    (one: unknown) => isObject(one) && one.was_cancelled !== true,
  );
  const last: unknown = given.at(-1);
  if (!isObject(last)) throw new Error('nobody has labelled it yet');
  return (Array.isArray(last.result) ? last.result : []).flatMap((one: unknown): RawSpan[] => {
    const value = isObject(one) && isObject(one.value) ? one.value : undefined;
    if (!value || !Array.isArray(value.labels)) return [];
    return value.labels.map((label: unknown) => ({ start: value.start, end: value.end, label }));
  });
}

function labelOf({ start, end, label }: RawSpan, text: string, textAt: number, points: number): Label {
  const name = typeof label === 'string' ? label : '';
  const signal = name.replace(/^not:/, '');
  if (!Object.hasOwn(SIGNALS, signal)) throw new Error(`${JSON.stringify(name.slice(0, 60))} is no indicator`);
  if (
    !Number.isSafeInteger(start) ||
    !Number.isSafeInteger(end) ||
    Number(start) < 0 ||
    Number(end) <= Number(start) ||
    Number(end) > points
  )
    throw new Error('a label lies outside the text');
  const from = fieldPlace(text, textAt, Number(start));
  const to = fieldPlace(text, textAt, Number(end));
  return {
    signal: signal as SignalId,
    state: name.startsWith('not:') ? 'contradicted' : 'stated',
    field: from.field,
    start: Math.max(0, from.at),
    end: from.field === to.field ? Math.max(0, to.at) : Math.max(from.at, textAt),
  };
}

export interface Agreement {
  signal: SignalId;
  /** Ads where both see it, where only people see it, where only the engine sees it. */
  both: number;
  people: number;
  engine: number;
}

/** Labels held against what the engine found in the same ads, by indicator; `found` gives the record of a key. */
export function agreement(labelled: readonly Labelled[], found: (key: string) => Finding | undefined): Agreement[] {
  const tally = new Map<SignalId, Agreement>();
  const count = (signal: SignalId, who: 'both' | 'people' | 'engine') => {
    const row = tally.get(signal) ?? { signal, both: 0, people: 0, engine: 0 };
    row[who]++;
    tally.set(signal, row);
  };
  for (const { key, labels } of labelled) {
    const finding = found(key);
    if (!finding) continue;
    const people = new Set(labels.filter(({ state }) => state === 'stated').map(({ signal }) => signal));
    const engine = new Set(statedSignals(finding.verdict.evidence));
    for (const signal of new Set([...people, ...engine]))
      count(signal, !people.has(signal) ? 'engine' : !engine.has(signal) ? 'people' : 'both');
  }
  return [...tally.values()].sort((a, b) => (a.signal < b.signal ? -1 : 1));
}
