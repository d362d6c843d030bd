import type { Reporter, TestModule } from 'vitest/node';

/**
 * Reports at the end how many tests are written and how many cases they ran: `it.each` and
 * `describe.each` run one written test several times.
 */
export default class SummaryReporter implements Reporter {
  #start = 0;

  onTestRunStart() {
    this.#start = performance.now();
  }

  onTestRunEnd(modules: readonly TestModule[]) {
    const written = new Set<string>();
    let cases = 0;
    for (const { moduleId, children } of modules) {
      for (const { location } of children.allTests()) {
        written.add(`${moduleId}:${location?.line}:${location?.column}`);
        cases++;
      }
    }
    const seconds = Math.round((performance.now() - this.#start) / 1000);
    const duration = `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
    console.log(`${written.size} written tests ran as ${cases} cases in ${duration}\n`);
  }
}
