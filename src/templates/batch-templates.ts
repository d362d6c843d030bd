import { svg, type TemplateResult } from 'lit';

/** Results in one batch. */
const BATCH_SIZE = 8;

/** Lit knows a template by the identity of its strings, so those of a batch are made once for each template. */
const stringsOfBatches = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * Combines results of one template into fewer results of a longer one. For each result in a list Lit keeps an instance
 * and adds two comments to the tree, which together cost more than a label. The last results, too few for a batch, stay
 * as they are, so that one more result re-renders no others until it completes a batch.
 *
 * @param results - all of the same template; any other would be rendered by the first one's.
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

/** The strings of a template that is written {@link BATCH_SIZE} times in a row. */
function repeatStrings(strings: TemplateStringsArray): TemplateStringsArray {
  const [first = '', ...others] = strings;
  const repeated = [...strings];
  for (let copy = 1; copy < BATCH_SIZE; copy++) {
    // Between the last value of a copy and the first of the next stands one string.
    repeated.push(`${repeated.pop()}${first}`, ...others);
  }
  return Object.assign(repeated, { raw: repeated });
}
