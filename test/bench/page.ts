import type { AwardChart } from '../../src/award-chart/define.ts';
import '../../src/award-chart/define.ts';
import type { Report } from '../../src/report/report.ts';
import { mountChartJs } from './chart-js.ts';
import type { Mount, Picture } from './contender.ts';
import { FLOOR_STYLES, mountFloor, mountFloorWithTable } from './floor.ts';
import { breakdown, manyIssuers, varyAwards } from './reports.ts';

// Runs in the browser. Each task draws with one contender and returns its time in milliseconds.

const mountAwardChart: Mount = (container, report) => {
  const chart: AwardChart = document.createElement('award-chart');
  chart.report = report;
  container.append(chart);
  return {
    update(next) {
      chart.report = next;
    },
    unmount: () => chart.remove(),
    // Wait for the drawing only; the hidden table follows when the browser is idle.
    get ready() {
      return pictureOf(chart);
    },
  };
};

async function pictureOf(chart: AwardChart) {
  while (chart.isUpdatePending) await undefined;
}

const contenders = {
  floor: mountFloor,
  'award-chart': mountAwardChart,
  'floor + table': mountFloorWithTable,
  'Chart.js': mountChartJs,
} satisfies Record<string, Mount>;

export type Contender = keyof typeof contenders;

const CHARTS = 200;
const WIDTH = 640;
const NARROW = 500;
const CHANGES = 3;
const many = manyIssuers(3000);

const tasks = {
  async mount(mount: Mount) {
    const stage = new Stage(CHARTS);
    const took = await stage.time(() => stage.mount(mount, (index) => varyAwards(index)));
    stage.clear();
    return took;
  },
  async change(mount: Mount) {
    const stage = new Stage(CHARTS);
    await stage.time(() => stage.mount(mount, (index) => varyAwards(index)));
    await stage.settle();
    let took = 0;
    for (let change = 1; change <= CHANGES; change++) {
      const reports = stage.pictures.map((_, index) => varyAwards(index + change));
      took += await stage.time(() => {
        stage.pictures.forEach((picture, index) => {
          picture.update(reports[index]!);
        });
      });
    }
    stage.clear();
    return took / CHANGES;
  },
  async resize(mount: Mount) {
    const stage = new Stage(CHARTS);
    await stage.time(() => stage.mount(mount, (index) => varyAwards(index)));
    await stage.settle();
    const took = (await stage.timeWidth(NARROW)) + (await stage.timeWidth(WIDTH));
    stage.clear();
    return took / 2;
  },
  async issuers(mount: Mount) {
    const stage = new Stage(1);
    const took = await stage.time(() => stage.mount(mount, () => many));
    stage.clear();
    return took;
  },
};

export type Task = keyof typeof tasks;

/** Containers of one width in the document, with their drawings. */
class Stage {
  readonly #root = document.body.appendChild(document.createElement('main'));
  readonly containers: HTMLElement[];
  pictures: Picture[] = [];

  constructor(count: number) {
    this.#root.style.width = `${WIDTH}px`;
    this.containers = Array.from({ length: count }, () =>
      this.#root.appendChild(document.createElement('div')),
    );
    this.#layOut();
  }

  mount(mount: Mount, report: (index: number) => Report) {
    this.pictures = this.containers.map((container, index) =>
      mount(container, report(index), WIDTH),
    );
  }

  /** Measures some work until the DOM is up to date and laid out, in milliseconds. */
  async time(work: () => void): Promise<number> {
    const start = performance.now();
    work();
    await Promise.all(this.pictures.map((picture) => picture.ready));
    this.#layOut();
    return performance.now() - start;
  }

  /** Waits for idle work: idle callbacks run in order, so this one comes last. */
  async settle() {
    await new Promise((resolve) => requestIdleCallback(resolve));
    await Promise.all(this.pictures.map((picture) => picture.ready));
    this.#layOut();
  }

  /**
   * Measures a new width for every container: until the last resize observer of the frame, plus the
   * next frame for follow-up changes. Painting and waiting are not counted.
   */
  async timeWidth(width: number): Promise<number> {
    const stops = this.containers.map((container, index) => {
      const { resize } = this.pictures[index]!;
      return resize ? observeWidth(container, resize.bind(this.pictures[index])) : () => {};
    });
    await frame(() => {});
    let took = await frame(() => {
      this.#root.style.width = `${width}px`;
    });
    took += await frame(() => {});
    await Promise.all(this.pictures.map((picture) => picture.ready));
    for (const stop of stops) stop();
    return took;
  }

  clear() {
    for (const picture of this.pictures) picture.unmount();
    this.#root.remove();
  }

  #layOut() {
    return this.#root.offsetHeight;
  }
}

const listeners = new Map<Element, (width: number) => void>();
const widths = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) listeners.get(target)?.(contentRect.width);
});

/** Observes widths for contenders without an observer of their own, with one shared observer. */
function observeWidth(element: Element, listener: (width: number) => void) {
  listeners.set(element, listener);
  widths.observe(element);
  return () => {
    widths.unobserve(element);
    listeners.delete(element);
  };
}

/**
 * Applies a change at the start of a frame; resolves with the time until all observers ran, in
 * milliseconds.
 */
function frame(change: () => void): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      // Observers run in order of creation, each followed by its promises: this one is the last.
      const last = new ResizeObserver(() => {
        last.disconnect();
        document.body.offsetHeight;
        resolve(performance.now() - start);
      });
      last.observe(document.body);
      change();
    });
  });
}

/** A bar, label or sentence with its box, relative to the container. */
interface Seen {
  readonly what: string;
  readonly box: readonly number[];
}

/** Returns everything visible in a drawing. */
function look(container: HTMLElement): Seen[] {
  const top = container.firstElementChild!;
  // Finish animations, to compare final positions.
  for (const animation of top.shadowRoot?.getAnimations() ?? []) animation.finish();
  const origin = container.getBoundingClientRect();
  return [
    ...(top.shadowRoot ?? top).querySelectorAll('h3, p, li, rect, text, path:not(pattern *)'),
  ].map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const text = element.textContent.replace(/\s+/g, ' ').trim();
    return {
      what: `${element.localName} ${text}`,
      box: [left - origin.left, top - origin.top, width, height],
    };
  });
}

/** Returns the look of a drawing at first, after an update and after a resize. */
async function looks(mount: Mount, report: Report): Promise<Seen[][]> {
  const stage = new Stage(1);
  await stage.time(() => stage.mount(mount, () => report));
  const container = stage.containers[0]!;
  const seen = [look(container)];
  await stage.time(() => stage.pictures[0]!.update(varyAwards(9)));
  seen.push(look(container));
  await stage.timeWidth(NARROW);
  seen.push(look(container));
  stage.clear();
  return seen;
}

/**
 * Finds differences of a pixel or more between chart and floor, over several reports and widths.
 */
async function compareLooks(): Promise<string[]> {
  const differences: string[] = [];
  for (const report of [breakdown, varyAwards(1), varyAwards(2)]) {
    const floor = await looks(mountFloor, report);
    const chart = await looks(mountAwardChart, report);
    floor.forEach((seen, index) => {
      differences.push(...missing(seen, chart[index]!).map((line) => `floor only: ${line}`));
      differences.push(...missing(chart[index]!, seen).map((line) => `chart only: ${line}`));
    });
  }
  return differences;
}

function missing(wanted: Seen[], found: Seen[]): string[] {
  const rest = [...found];
  return wanted.flatMap(({ what, box }) => {
    const index = rest.findIndex(
      (other) => other.what === what && other.box.every((n, i) => Math.abs(n - box[i]!) < 1),
    );
    if (index >= 0) rest.splice(index, 1);
    return index >= 0 ? [] : [`${what} at ${box.map(Math.round).join(' ')}`];
  });
}

let held: Stage | undefined;

const api = {
  compareLooks,
  /** Takes one sample of a task, in milliseconds. */
  sample(task: Task, contender: Contender): Promise<number> {
    globalThis.gc?.();
    return tasks[task](contenders[contender]);
  },
  /** Mounts `count` charts of one report and keeps them. */
  async hold(contender: Contender, count: number) {
    const stage = new Stage(count);
    await stage.time(() => stage.mount(contenders[contender], () => breakdown));
    await stage.settle();
    await frame(() => {});
    held = stage;
  },
  /** Unmounts the kept charts. */
  async drop() {
    held?.clear();
    held = undefined;
    await frame(() => {});
  },
};

export type Bench = typeof api;

declare global {
  var bench: Bench;
}

globalThis.bench = api;
document.head.appendChild(document.createElement('style')).textContent = FLOOR_STYLES;
