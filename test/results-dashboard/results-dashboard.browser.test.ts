import { expect, it, onTestFinished, vi } from 'vitest';
import { laidOut, mount, part, shown, textOf } from '../support/mount.js';
import { input, SCRIPT, TABLE, write } from '../support/written-page.js';

it('hands its language to the charts inside', async () => {
  const dashboard = await mount('results-dashboard', { lang: 'en' });
  expect(textOf(dashboard)).toContain('Rural roads');
  dashboard.lang = 'vi';
  await laidOut(dashboard);
  expect(textOf(dashboard)).toContain('Đường giao thông nông thôn');
  expect(textOf(dashboard)).not.toContain('Rural roads');
});

it('gives its report to what a page lays out inside, whichever is defined or upgraded first', async () => {
  const dashboard = await write(
    `<results-dashboard>${SCRIPT}<div><household-chart></household-chart><award-chart></award-chart></div></results-dashboard>`,
  );
  const chart = dashboard.querySelector('award-chart') as Element;
  expect(textOf(chart)).toContain('UBND tỉnh');
  expect(chart.getBoundingClientRect().height).toBeGreaterThan(100);
  expect(shown(dashboard.shadowRoot as ShadowRoot, 'award-chart')).toEqual([]);
});

it('says once what is wrong, and keeps what the page has inside', async () => {
  const network = vi.spyOn(globalThis, 'fetch');
  network.mockImplementation(async () => new Response('', { status: 404 }));
  onTestFinished(() => network.mockRestore());
  const dashboard = await write(
    `<results-dashboard src="/none.json">
      <p>Lời dẫn</p><key-figures></key-figures><award-chart></award-chart>
      <award-chart>${TABLE}</award-chart>
    </results-dashboard>`,
  );
  await expect
    .poll(() => shown(dashboard.parentElement as Element, '[part=error]'))
    .toHaveLength(1);
  expect(part(dashboard, 'error')?.textContent).toContain('không có tệp ở địa chỉ này');
  expect(dashboard.querySelector('p')?.checkVisibility()).toBe(true);
  const [without, withTable] = dashboard.querySelectorAll('award-chart');
  expect(shown(without?.shadowRoot as ShadowRoot, 'svg')).toEqual([]);
  expect(textOf(withTable as Element)).toContain('hơn 150');
});

it('tells of its report once', async () => {
  const events: string[] = [];
  const listen = (event: Event) => events.push((event.target as Element).localName);
  document.body.addEventListener('chart-load', listen);
  onTestFinished(() => document.body.removeEventListener('chart-load', listen));
  await write(`<results-dashboard>${SCRIPT}</results-dashboard>`);
  expect(events).toEqual(['results-dashboard']);
});

it('gives its report to elements that are defined and drawn before it', async () => {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  onTestFinished(() => frame.remove());
  const page = frame.contentDocument as Document;
  page.body.innerHTML = '<results-dashboard><award-chart></award-chart></results-dashboard>';
  Object.assign(page.querySelector('results-dashboard') as Element, { report: input });
  const chart = page.querySelector('award-chart') as Element;
  const define = (tag: string) => {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = new URL(`../../src/${tag}/define.ts`, import.meta.url).href;
    page.head.append(script);
  };
  define('award-chart');
  await expect.poll(() => chart.shadowRoot?.textContent).toContain('Bộ Tư lệnh Bộ đội Biên phòng');
  define('results-dashboard');
  await expect.poll(() => chart.shadowRoot?.textContent).toContain('UBND tỉnh');
});
