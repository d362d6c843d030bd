import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { ReportInput } from '../../src/index.js';
import '../../src/index.js';
import { laidOut, part, settled, textOf } from '../support/mount.js';
import { piecemeal, rejectWhenAborted, utf16 } from '../support/network.js';

const input: ReportInput = {
  title: 'Khen thưởng',
  source: { title: 'Báo cáo' },
  awards: [{ issuer: 'UBND tỉnh', recipient: 'individual', count: 12 }],
};
const JSON_TEXT = JSON.stringify(input);
const CSV_TEXT = 'đơn vị;đối tượng;số lượng\nUBND tỉnh;cá nhân;12\n';
const MEGABYTE = 1024 * 1024;

/** The mocked network's response; by default it never arrives. */
let answer: (signal: AbortSignal, url: URL) => Response | Promise<Response>;

beforeEach(() => {
  // Disable the timeout: a slow machine must not trigger it.
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => new AbortController().signal);
  answer = (signal) => new Promise((_, reject) => rejectWhenAborted(signal, reject));
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (address, init) => {
    const signal = init?.signal as AbortSignal;
    signal.throwIfAborted();
    return answer(signal, new URL(String(address)));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** Adds a chart without waiting for it. */
function place(src: string) {
  const chart = document.createElement('award-chart');
  chart.lang = 'vi';
  chart.src = src;
  document.body.append(chart);
  onTestFinished(() => chart.remove());
  return chart;
}
const asked = (times: number) => expect.poll(() => vi.mocked(fetch).mock.calls).toHaveLength(times);
const said = (chart: HTMLElementTagNameMap['award-chart']) => part(chart, 'error')?.textContent;
const retry = (chart: HTMLElementTagNameMap['award-chart']) =>
  part(chart, 'error')?.querySelector('button');

describe('a report that is loading', () => {
  it('says so visibly and to screen readers, with the percentage loaded', async () => {
    const bytes = new TextEncoder().encode(JSON_TEXT);
    let pieces!: ReturnType<typeof piecemeal>;
    answer = (signal) => {
      pieces = piecemeal(signal);
      const headers = { 'Content-Length': String(bytes.length) };
      return new Response(pieces.body, { headers });
    };
    const chart = place('/report.json');
    const told = vi.fn();
    chart.addEventListener('chart-load', told);
    await asked(1);
    const status = () => chart.renderRoot.querySelector('[role=status]') as HTMLElement;
    const busy = () => chart.renderRoot.querySelector('[aria-busy=true]');
    expect(status().textContent).toContain('Đang tải');
    expect(status().checkVisibility()).toBe(true);
    expect(busy()?.contains(status())).toBe(false);
    const half = Math.round(bytes.length / 2);
    pieces.send(bytes.slice(0, half));
    await expect.poll(() => busy()?.textContent).toBe('50%');
    expect(part(chart, 'plot')).toBeNull();
    chart.lang = 'en';
    await expect.poll(() => status().textContent).toContain('Loading');
    pieces.send(bytes.slice(half));
    pieces.end();
    await settled(chart);
    expect(fetch).toHaveBeenCalledTimes(1);
    expect(busy()).toBeNull();
    expect(textOf(chart)).toContain('UBND tỉnh');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('shows no percentage of a compressed file', async () => {
    let pieces!: ReturnType<typeof piecemeal>;
    answer = (signal) => {
      pieces = piecemeal(signal);
      const headers = { 'Content-Length': '10', 'Content-Encoding': 'gzip' };
      return new Response(pieces.body, { headers });
    };
    const chart = place('/report.json');
    await asked(1);
    pieces.send(new TextEncoder().encode(JSON_TEXT));
    await pieces.read();
    await new Promise(requestAnimationFrame);
    expect(chart.renderRoot.querySelector('[aria-busy=true]')?.textContent).toBe('');
    pieces.end();
    await settled(chart);
    expect(textOf(chart)).toContain('UBND tỉnh');
  });

  it('is not requested by an element that was removed', async () => {
    const chart = place('/a.json');
    await asked(1);
    chart.remove();
    chart.requestUpdate();
    await settled(chart);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is cancelled by another address, and by leaving the page', async () => {
    const chart = place('/a.json');
    await asked(1);
    chart.src = '/b.json';
    await asked(2);
    chart.remove();
    const signals = vi.mocked(fetch).mock.calls.map(([, init]) => init?.signal?.aborted);
    expect(signals).toEqual([true, true]);
    // A cancelled request must not keep the element pending.
    await settled(chart);
    expect(part(chart, 'error')).toBeNull();
  });

  it('is requested again where the element is connected next', async () => {
    const chart = place('/a.json');
    await asked(1);
    const other = document.createElement('div');
    document.body.append(other);
    onTestFinished(() => other.remove());
    answer = () => new Response(JSON_TEXT);
    other.append(chart);
    await asked(2);
    await settled(chart);
    expect(textOf(chart)).toContain('UBND tỉnh');
  });

  it('is forgotten when its element was removed and its address cleared', async () => {
    const chart = place('/a.json');
    await asked(1);
    chart.remove();
    chart.src = '';
    document.body.append(chart);
    await settled(chart);
    expect(textOf(chart)).toContain('Bộ Tư lệnh Bộ đội Biên phòng');
    expect(part(chart, 'plot')).not.toBeNull();
  });

  it('gives way to a report of higher precedence', async () => {
    const chart = place('/a.json');
    await asked(1);
    chart.report = input;
    await settled(chart);
    expect(textOf(chart)).toContain('UBND tỉnh');
    chart.report = null;
    chart.src = '';
    await settled(chart);
    expect(textOf(chart)).toContain('Bộ Tư lệnh Bộ đội Biên phòng');
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('ignores an old answer that comes after the new one', async () => {
    const answers: ((response: Response) => void)[] = [];
    // This server ignores cancellation.
    answer = () => new Promise((resolve) => answers.push(resolve));
    const chart = place('/old.json');
    await asked(1);
    chart.src = '/new.json';
    await asked(2);
    answers[1]?.(new Response(JSON_TEXT.replace('UBND', 'Mới')));
    await settled(chart);
    answers[0]?.(new Response(JSON_TEXT.replace('UBND', 'Cũ')));
    await laidOut(chart);
    expect(textOf(chart)).toContain('Mới tỉnh');
    expect(textOf(chart)).not.toContain('Cũ');
  });
});

describe('in another language', () => {
  function listen(chart: HTMLElement) {
    const told: string[] = [];
    for (const type of ['chart-load', 'chart-error'] as const) {
      chart.addEventListener(type, () => told.push(type));
    }
    return told;
  }

  it.each([
    ['JSON', '/a.json', JSON_TEXT],
    ['CSV', '/a.csv', CSV_TEXT],
  ])(
    'the picture and the focus stay, and %s is neither loaded nor told again',
    async (_, src, text) => {
      answer = () => new Response(text);
      const chart = place(src);
      const told = listen(chart);
      await settled(chart);
      const mark = part(chart, 'mark') as SVGElement;
      mark.focus();
      answer = () => Promise.reject(new TypeError('offline'));
      chart.lang = 'en';
      await settled(chart);
      expect(part(chart, 'takeaway')?.textContent).toContain('All that this report records');
      expect(part(chart, 'mark')).toBe(mark);
      expect(chart.shadowRoot?.activeElement).toBe(mark);
      expect(told).toEqual(['chart-load']);
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  it('a text is read by the numbers of the language, without being loaded again', async () => {
    answer = () => new Response(CSV_TEXT.replace('12', '1.234'));
    const chart = place('/a.csv');
    const told = listen(chart);
    await settled(chart);
    expect(textOf(chart)).toContain('1.234');
    chart.lang = 'en';
    await settled(chart);
    expect(said(chart)).toContain('1.234');
    chart.lang = 'vi';
    await settled(chart);
    expect(textOf(chart)).toContain('1.234');
    expect(told).toEqual(['chart-load', 'chart-error', 'chart-load']);
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('what failed is said there, without being asked for again', async () => {
    answer = () => new Response('', { status: 404 });
    const chart = place('/a.json');
    const told = listen(chart);
    await settled(chart);
    chart.lang = 'en';
    await settled(chart);
    expect(said(chart)).toContain('no file at this address');
    expect(told).toEqual(['chart-error']);
    expect(fetch).toHaveBeenCalledTimes(1);
    retry(chart)?.click();
    await asked(2);
  });
});

describe('what is asked for', () => {
  it('has cookies as soon as crossorigin asks for them', async () => {
    answer = () => new Response(JSON_TEXT);
    const chart = place('/a.json');
    await settled(chart);
    chart.setAttribute('crossorigin', 'use-credentials');
    await settled(chart);
    chart.setAttribute('crossorigin', 'anonymous');
    await settled(chart);
    const sent = vi.mocked(fetch).mock.calls.map(([, init]) => init?.credentials);
    expect(sent).toEqual(['omit', 'include', 'omit']);
  });

  it.each(['javascript:alert(1)', 'data:application/json,{}', 'ftp://a.vn/a.csv', 'http://['])(
    'is never %s',
    async (src) => {
      const chart = place(src);
      await settled(chart);
      expect(said(chart)).toContain('src: cần một địa chỉ http:// hoặc https://');
      expect(retry(chart)).toBeNull();
      expect(fetch).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['JSON by its content type', '/a.csv', JSON_TEXT, 'application/json; charset=utf-8'],
    ['JSON of a kind', '/a', JSON_TEXT, 'application/vnd.report+json'],
    ['CSV by its content type', '/a.json', CSV_TEXT, 'text/csv;charset=UTF-8'],
    [
      'tabs by their content type',
      '/a',
      CSV_TEXT.replaceAll(';', '\t'),
      'text/tab-separated-values',
    ],
    ['JSON by its extension', '/a.JSON?v=2', JSON_TEXT, 'text/plain'],
    [
      'CSV by its extension',
      '/s%E1%BB%91%20li%E1%BB%87u.csv',
      CSV_TEXT,
      'application/vnd.ms-excel',
    ],
    ['JSON by its content', '/a', `\ufeff\n${JSON_TEXT}`, 'application/octet-stream'],
    ['CSV by its content', '/export.php?id=5', CSV_TEXT, 'text/html'],
    ['UTF-16', '/a.csv', utf16(CSV_TEXT), 'text/csv'],
  ])('is %s', async (_, src, body, type) => {
    answer = () => new Response(body, { headers: { 'Content-Type': type } });
    const chart = place(src);
    await settled(chart);
    expect(said(chart)).toBeUndefined();
    expect(textOf(chart)).toContain('UBND tỉnh');
  });

  it('names its file as the source of figures that name none', async () => {
    answer = () => new Response(CSV_TEXT);
    const chart = place('/s%E1%BB%91%20li%E1%BB%87u.csv');
    await settled(chart);
    expect(part(chart, 'source')?.textContent).toContain('số liệu.csv');
  });
});

describe('what fails', () => {
  const failures: [string, () => Response | Promise<Response>, string, boolean][] = [
    ['not found', () => new Response('', { status: 404 }), 'không có tệp ở địa chỉ này', true],
    ['gone', () => new Response('', { status: 410 }), 'không có tệp ở địa chỉ này', true],
    ['forbidden', () => new Response(JSON_TEXT, { status: 403 }), 'máy chủ báo lỗi', true],
    ['down', () => new Response('', { status: 503 }), 'máy chủ báo lỗi', true],
    ['blocked', () => Promise.reject(new TypeError('Failed to fetch')), 'CORS', true],
    ['a page', () => new Response('<!doctype html><p>'), 'không phải tệp JSON hoặc CSV', false],
    ['nothing', () => new Response(''), 'tệp trống', false],
    ['no text', () => new Response(new Uint8Array([0xd0, 0xff])), 'mã hóa UTF-8', false],
  ];

  it.each(failures)('%s: says so', async (_, failure, sentence, canRetry) => {
    answer = failure;
    const chart = place('/report');
    await settled(chart);
    expect(said(chart)).toContain(sentence);
    expect(retry(chart)?.textContent).toBe(canRetry ? 'Thử lại' : undefined);
    expect(part(chart, 'plot')).toBeNull();
    chart.lang = 'en';
    await settled(chart);
    expect(said(chart)).toContain('The figures could not be read');
  });

  it('an answer that takes too long, or stops on its way', async () => {
    let pass = () => {};
    const wanted = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
      const controller = new AbortController();
      pass = () => controller.abort(new DOMException('', 'TimeoutError'));
      return controller.signal;
    });
    const chart = place('/slow.json');
    await asked(1);
    pass();
    await settled(chart);
    expect(wanted).toHaveBeenCalledWith(10_000);
    expect(said(chart)).toContain('quá 10 giây không có trả lời');

    answer = (signal) => new Response(piecemeal(signal).body);
    retry(chart)?.click();
    await asked(2);
    expect(said(chart)).toBeUndefined();
    pass();
    await expect.poll(() => said(chart)).toContain('quá 10 giây không có trả lời');
  });

  it.each([
    ['as its length says', { 'Content-Length': String(20 * MEGABYTE + 1) }],
    ['as it turns out', {}],
  ])('a file of more than 20 MB, %s', async (_, headers) => {
    let pieces!: ReturnType<typeof piecemeal>;
    answer = (signal) => {
      pieces = piecemeal(signal);
      return new Response(pieces.body, { headers: headers as HeadersInit });
    };
    const chart = place('/large.csv');
    await asked(1);
    for (let i = 0; i <= 20; i++) pieces.send(new Uint8Array(MEGABYTE).fill(0x20));
    await settled(chart);
    expect(said(chart)).toContain('tệp lớn hơn 20 MB');
    expect(retry(chart)).toBeNull();
    expect(vi.mocked(fetch).mock.calls[0]?.[1]?.signal?.aborted).toBe(true);
  });

  it('can be tried again until it succeeds, and the figures are told once', async () => {
    const told: string[] = [];
    answer = () => new Response('', { status: 503 });
    const chart = place('/a.json');
    chart.addEventListener('chart-error', ({ type }) => told.push(type));
    chart.addEventListener('chart-load', ({ type }) => told.push(type));
    await settled(chart);
    retry(chart)?.click();
    await asked(2);
    await settled(chart);
    answer = () => new Response(JSON_TEXT);
    retry(chart)?.click();
    await asked(3);
    await settled(chart);
    expect(textOf(chart)).toContain('UBND tỉnh');
    expect(told).toEqual(['chart-error', 'chart-error', 'chart-load']);
  });
});
