import { svg, type TemplateResult } from 'lit';

/** Number of results in one batch. */
const BATCH_SIZE = 8;

/** Lit identifies templates by their strings, so cache the batch's strings by template. */
const stringsOfBatches = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * Combines results of one template into fewer results of a longer one. Lit keeps an instance and
 * two comments for each result in a list, which together cost more than a label. A remainder too
 * small for a batch stays as it is, so that one more result re-renders no others until it completes
 * a batch.
 *
 * @param results - results of the same template; others would render with the first one's.
 */
export function batchTemplates(results: readonly TemplateResult<2>[]): TemplateResult<2>[] {
  const batchedCount = results.length - (results.length % BATCH_SIZE);
  const batches: TemplateResult<2>[] = [];
  for (let start = 0; start < batchedCount; start += BATCH_SIZE) {
    batches.push(combine(results.slice(start, start + BATCH_SIZE)));
  }
  return [...batches, ...results.slice(batchedCount)];
}

/** Combines {@link BATCH_SIZE} results of one template. */
function combine(results: readonly TemplateResult<2>[]): TemplateResult<2> {
  const [{ strings }] = results as [TemplateResult<2>];
  let repeated = stringsOfBatches.get(strings);
  if (!repeated) {
    repeated = repeatStrings(strings);
    stringsOfBatches.set(strings, repeated);
  }
  return svg(repeated, ...results.flatMap(({ values }) => values));
}

/** Repeats a template's strings {@link BATCH_SIZE} times. */
function repeatStrings(strings: TemplateStringsArray): TemplateStringsArray {
  const [first = '', ...others] = strings;
  const repeated = [...strings];
  for (let copy = 1; copy < BATCH_SIZE; copy++) {
    // A single string separates the last value of a copy from the first of the next.
    repeated.push(`${repeated.pop()}${first}`, ...others);
  }
  return Object.assign(repeated, { raw: repeated });
}
