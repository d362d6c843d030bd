import { svg, type TemplateResult } from 'lit';

/** How many results become one. */
const COUNT = 8;

/** Stands in no template. */
const BREAK = '\0';

const joined = new Map<TemplateStringsArray, TemplateStringsArray>();

/**
 * Joins results to fewer: for each in a list Lit keeps an instance and puts two comments into the tree, which together
 * cost more than a label. The last few stay single, so that one more seldom replaces others.
 *
 * @param results - all of one template: in place of another the first would be printed.
 */
export function join(results: readonly TemplateResult<2>[]): TemplateResult<2>[] {
  const end = results.length - (results.length % COUNT);
  return results.flatMap((result, i) => {
    if (i >= end) return result;
    return i % COUNT ? [] : joinAll(results.slice(i, i + COUNT));
  });
}

function joinAll(results: readonly TemplateResult<2>[]): TemplateResult<2> {
  const [{ strings }] = results as [TemplateResult<2>];
  let all = joined.get(strings);
  if (!all) {
    const list = strings.join(BREAK).repeat(COUNT).split(BREAK);
    all = Object.assign(list, { raw: list });
    joined.set(strings, all);
  }
  return svg(all, ...results.flatMap(({ values }) => values));
}
