import * as v from 'valibot';
import { TAXONOMY_VERSION } from '../../taxonomy';
import { REASONS } from '../reasons';
import { type AnswerFile, MOST_ADS, MOST_BYTES, MOST_NOTE, MOST_TEXT, type Pack } from './form';
import { packId } from './make';
import { PackProblem } from './problem';
import { isAsSigned } from './sign';

const short = v.pipe(v.string(), v.maxLength(500));
const instant = v.pipe(v.string(), v.isoTimestamp());
const field = v.exactOptional(v.pipe(v.string(), v.maxLength(MOST_TEXT)));

const PackForm = v.strictObject({
  format: v.literal('farol-second-pack/1'),
  id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  taxonomy: short,
  made: instant,
  ads: v.pipe(
    v.array(
      v.strictObject({
        key: short,
        text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
        title: field,
        employer: field,
        location: field,
        salary: field,
        lang: field,
      }),
    ),
    v.minLength(1),
    v.maxLength(MOST_ADS),
  ),
});

const AnswersForm = v.strictObject({
  format: v.literal('farol-second-answers/1'),
  kind: v.picklist(['blind', 'settle']),
  pack: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  taxonomy: short,
  reviewer: v.pipe(short, v.minLength(1)),
  publicKey: short,
  answers: v.pipe(
    v.array(
      v.strictObject({
        key: short,
        value: v.picklist(['keep', 'dismiss', 'unsure']),
        reason: v.exactOptional(v.picklist(Object.values(REASONS).flat())),
        note: v.exactOptional(v.pipe(v.string(), v.maxLength(MOST_NOTE))),
        at: instant,
      }),
    ),
    v.maxLength(MOST_ADS),
  ),
  signature: short,
});

/** A pack, as it was made. Throws PackProblem `truncated`, `altered`, `taxonomy` or `other`. */
export function readPack(bytes: Uint8Array): Pack {
  const { id, ...body } = formOf(PackForm, bytes);
  if (packId(body) !== id) throw new PackProblem('altered');
  if (body.taxonomy !== TAXONOMY_VERSION) throw new PackProblem('taxonomy', body.taxonomy);
  return { ...body, id };
}

/** Answers, as they were signed; whose key it is, the caller has to know. Throws PackProblem as `readPack` does. */
export async function readAnswers(bytes: Uint8Array): Promise<AnswerFile> {
  const file = formOf(AnswersForm, bytes);
  if (!(await isAsSigned(file))) throw new PackProblem('altered');
  if (file.taxonomy !== TAXONOMY_VERSION) throw new PackProblem('taxonomy', file.taxonomy);
  return file;
}

function formOf<S extends typeof PackForm | typeof AnswersForm>(schema: S, bytes: Uint8Array): v.InferOutput<S> {
  if (bytes.length > MOST_BYTES) throw new PackProblem('other');
  const text = new TextDecoder().decode(bytes).trim();
  const isOurs = text.includes('"farol-second-');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    if (!isOurs) throw new PackProblem('other');
    // A file of ours ends in the bracket it began with.
    throw new PackProblem(text.endsWith('}') ? 'altered' : 'truncated');
  }
  const read = v.safeParse(schema, value);
  if (!read.success) throw new PackProblem(isOurs ? 'altered' : 'other');
  return read.output;
}
