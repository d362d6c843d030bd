import { resolve } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchOptions } from '../support/chromium.ts';
import { type Served, serve } from '../support/serve.ts';
import { describeStep, findOverlaps, readPlace, readTexts, settle } from '../support/stage.ts';

const STEPS = {
  title: 1,
  figures: 4,
  awards: 5,
  works: 5,
  households: 3,
  limits: 1,
  mentions: 1,
  sources: 1,
};
const PLACES = Object.entries(STEPS).flatMap(([id, count]) =>
  Array.from({ length: count }, (_, step) => `${id} ${step}`),
);
const STAGE = { width: 1920, height: 1080 };

let browser: Browser;
let site: Served;

beforeAll(async () => {
  browser = await chromium.launch(launchOptions);
  site = await serve(resolve('dist-demo'));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

test('a key leads through every step, and back to each as it was, without a word from the network', async () => {
  const { page, problems, requests } = await open('slides.html');
  const forwards = [await describeStep(page)];
  for (const _ of PLACES.slice(1)) {
    await page.keyboard.press('ArrowRight');
    forwards.push(await describeStep(page));
  }
  expect(forwards.map(({ place }) => place)).toEqual(PLACES);
  await page.keyboard.press('ArrowRight');
  expect(await describeStep(page)).toEqual(forwards.at(-1));
  for (const step of forwards.slice(0, -1).reverse()) {
    await page.keyboard.press('ArrowLeft');
    expect(await describeStep(page)).toEqual(step);
  }
  expect(problems).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
});

test.for([
  ['vi', 'light'],
  ['vi', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
])('every step can be read from ten metres: %s, %s', async ([lang, theme]) => {
  const { page } = await open(`slides.html?lang=${lang}&theme=${theme}`, {
    reducedMotion: 'reduce',
  });
  for (const place of PLACES) {
    await settle(page);
    const texts = await readTexts(page);
    const least = { title: 56, figure: 120, body: 40, label: 36 };
    const of = (text: string) => `${place}: ${text}`;
    const wrong = texts.flatMap(({ text, kind, size, contrast, left, right, bottom }) => [
      ...(size < least[kind] - 0.01 ? [`${of(text)} is ${size} px, a ${kind}`] : []),
      ...(contrast < 7 ? [`${of(text)} has a contrast of ${contrast}`] : []),
      ...(left < 0 || right > STAGE.width || bottom > STAGE.height ? [`${of(text)} is cut`] : []),
    ]);
    expect(wrong).toEqual([]);
    expect(texts.length, place).toBeGreaterThan(1);
    expect(await findOverlaps(page), place).toEqual([]);
    await page.keyboard.press('PageDown');
  }
});

test('an address with a slide and a step opens there, and shows what the keys lead to', async () => {
  const { page } = await open('slides.html');
  for (let i = 0; i < PLACES.indexOf('works 2'); i++) await page.keyboard.press('Space');
  const walked = await describeStep(page);
  await expect.poll(() => page.url()).toMatch(/#\/works\/1$/);

  const other = await open(page.url().slice(site.url.length));
  expect(await describeStep(other.page)).toEqual(walked);
  // Reveal.js overwrites the address while it starts, so change it afterwards.
  const enter = (hash: string) =>
    other.page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
  await expect.poll(() => enter('#/works').then(() => readPlace(other.page))).toBe('works 0');
});

test('keys change language and theme in place, and the address keeps them', async () => {
  const { page } = await open('slides.html?lang=vi&theme=light#/awards/1');
  await page.keyboard.press('e');
  await page.keyboard.press('t');
  expect(await readPlace(page)).toBe('awards 2');
  expect(await page.title()).toContain('Presentation');
  expect(new URL(page.url()).search).toBe('?lang=en&theme=dark');
  await page.mouse.move(100, 100);
  await page.mouse.move(200, 200);
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await page.getByRole('button', { name: 'Nền sáng' }).click();
  expect(new URL(page.url()).search).toBe('?lang=vi&theme=light');
  // A pressed button keeps focus; the deck's keys still work.
  await page.keyboard.press('PageDown');
  expect(await readPlace(page)).toBe('awards 3');
  await page.getByRole('button', { name: 'Sau' }).press('Enter');
  expect(await readPlace(page)).toBe('awards 4');
});

test('overview, black screen, full screen and first and last slide are a key away', async () => {
  const { page } = await open('slides.html');
  await page.keyboard.press('End');
  expect(await readPlace(page)).toBe('sources 0');
  await page.keyboard.press('Home');
  expect(await readPlace(page)).toBe('title 0');
  await expect.poll(() => countSlides(page)).toBe(1);
  await page.keyboard.press('b');
  await expect.poll(() => countSlides(page)).toBe(0);
  await page.keyboard.press('b');
  await expect.poll(() => countSlides(page)).toBe(1);
  await page.keyboard.press('o');
  await expect.poll(() => countSlides(page)).toBeGreaterThan(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => countSlides(page)).toBe(1);
  expect(await readPlace(page)).toBe('figures 0');
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('html');
});

test('notes, time and the next step stand in a window of the speaker, whose keys move the deck', async () => {
  const { page } = await open('slides.html#/households');
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await expect.poll(() => notes.locator('main').innerText()).toContain('Ba nhóm có thể trùng nhau');
  const next = notes.frameLocator('iframe').locator('section.present header');
  await expect.poll(() => next.innerText()).toContain('Mỗi chấm là 1 hộ');
  await notes.keyboard.press('ArrowRight');
  await expect.poll(() => readPlace(page)).toBe('households 1');
  await expect.poll(() => notes.locator('main').innerText()).toContain('500 hộ');
});

test('what a picture does with a key is not done by the deck; a clicker always moves it', async () => {
  const { page } = await open('slides.html#/awards');
  await page.evaluate(() => {
    const chart = document.querySelector('section.present award-chart:not([inert])');
    const plot = chart?.shadowRoot?.querySelector<SVGElement>('[part=plot]');
    plot?.setAttribute('tabindex', '0');
    plot?.addEventListener('keydown', (event) => event.stopPropagation());
    plot?.focus();
  });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press(' ');
  expect(await readPlace(page)).toBe('awards 0');
  await page.keyboard.press('PageDown');
  expect(await readPlace(page)).toBe('awards 1');
  await page.keyboard.press('PageUp');
  expect(await readPlace(page)).toBe('awards 0');
});

test('a screen reader meets a document, and hears each step', async () => {
  const { page } = await open('slides.html');
  expect(await page.getByRole('application').count()).toBe(0);
  expect(await page.locator('[aria-live]').count()).toBe(0);
  const status = page.locator('p[role=status]');
  for (let i = 0; i < PLACES.indexOf('awards 1'); i++) await page.keyboard.press('ArrowRight');
  expect(await status.textContent()).toBe(
    'Ai được khen thưởng? – Bộ Tư lệnh Bộ đội Biên phòng: 92 cá nhân và 2 tập thể',
  );
  expect(await page.getByRole('figure').count()).toBe(1);
});

test('slides move, but not for those who asked for less motion', async () => {
  const step = async (reducedMotion: 'no-preference' | 'reduce') => {
    const { page } = await open('slides.html', { reducedMotion });
    const moves = await page.evaluateHandle(() => {
      const events: string[] = [];
      addEventListener('transitionrun', ({ propertyName }) => events.push(propertyName));
      return events;
    });
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => readPlace(page)).toBe('figures 0');
    await settle(page);
    return moves.evaluate((events) => events.length);
  };
  expect(await step('no-preference')).toBeGreaterThan(0);
  expect(await step('reduce')).toBe(0);
});

test('the page of the demo leads to the slides in its language and theme', async () => {
  const { page } = await open('index.html?lang=en&theme=dark');
  await page.getByRole('link', { name: 'Present' }).click();
  await page.waitForURL(/slides\.html\?lang=en&theme=dark/);
  await page.getByRole('heading', { name: 'Five years of All-People Border Guard Day' }).waitFor();
});

/** Counts the slides visible at the centre and at both sides of the window. */
function countSlides(page: Page): Promise<number> {
  return page.evaluate(() => {
    const places = [0.05, 0.5, 0.95].map((part) => part * innerWidth);
    const slides = places.map((x) =>
      document.elementFromPoint(x, innerHeight / 2)?.closest('section'),
    );
    return new Set(slides.filter(Boolean)).size;
  });
}

/** Opens a demo page at projector size and collects its errors. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const page = await browser.newPage({ viewport: STAGE, ...options });
  onTestFinished(() => page.close());
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site.url + path);
  if (path.startsWith('slides')) await page.locator('section.present').waitFor();
  return { page, problems, requests };
}
