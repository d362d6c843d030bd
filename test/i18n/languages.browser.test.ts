import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { ReportElement } from '../../src/base/report-element.js';
import { addLanguage, laiChauReport, parseCSV } from '../../src/index.js';
import { hover, leave, marksOf, tabIntoPlot, tooltipOf } from '../support/act.js';
import { mount, part, settled, textOf } from '../support/mount.js';
import { fr } from './fr.js';

const VIETNAMESE = 'Khen thưởng theo đơn vị trao tặng';
const ENGLISH = 'Awards by issuer';
const FRENCH = 'Distinctions par autorité';

const headingOf = (element: ReportElement) => part(element, 'heading')?.textContent?.trim();
/** The language of an element's content. */
const spokenBy = (element: Element) =>
  element.shadowRoot?.querySelector('[lang]')?.getAttribute('lang');

/** A report with texts in French. */
const report = {
  ...laiChauReport,
  awards: [
    {
      issuer: { vi: 'Hội Nông dân', en: 'Farmers’ Union', fr: 'Union des paysans' },
      award: { vi: 'Bằng khen', fr: 'Diplôme' },
      recipient: 'individual',
      count: 1234,
    },
    { issuer: { fr: 'Commune' }, recipient: 'collective', count: 2 },
  ],
  totals: [],
} as const;

// Must run first: languages stay loaded once an element has used them.
describe('English', () => {
  it('is drawn once it has loaded; until then the previous drawing stays', async () => {
    const drawn = await mount('award-chart');
    const later = document.createElement('award-chart');
    later.lang = 'en';
    const seen: (string | undefined)[] = [];
    const observer = new MutationObserver(() => seen.push(headingOf(later)));
    observer.observe(later.renderRoot ?? later.attachShadow({ mode: 'open' }), {
      subtree: true,
      childList: true,
      characterData: true,
    });
    drawn.lang = 'en';
    drawn.parentElement?.append(later);
    expect(drawn.toSVG()).toContain(`>${VIETNAMESE}<`);
    await Promise.all([settled(drawn), settled(later)]);
    observer.disconnect();
    expect(headingOf(drawn)).toBe(ENGLISH);
    expect(drawn.toSVG()).toContain(`>${ENGLISH}<`);
    expect(new Set(seen)).toEqual(new Set([ENGLISH]));
  });
});

describe('a language that an application adds', () => {
  it('is taken up by elements that are there already', async () => {
    const own = await mount('award-chart', { attributes: { lang: 'br' } });
    const around = await mount('award-chart', { lang: 'br' });
    expect([headingOf(own), headingOf(around)]).toEqual([VIETNAMESE, VIETNAMESE]);
    addLanguage('br', fr);
    await Promise.all([settled(own), settled(around)]);
    expect([headingOf(own), headingOf(around)]).toEqual([FRENCH, FRENCH]);
    expect(spokenBy(own)).toBe('br');
  });

  it('is spoken by elements that come later', async () => {
    addLanguage('fr', fr);
    const chart = await mount('award-chart', { attributes: { lang: 'fr' } });
    expect(headingOf(chart)).toBe(FRENCH);
    expect(part(chart, 'takeaway')?.textContent).toContain('178 distinctions au total');
    expect(spokenBy(chart)).toBe('fr');
  });

  it('leaves elements alone that speak another', async () => {
    const chart = await mount('award-chart', { lang: 'vi' });
    const before = chart.renderRoot.querySelector('h3')?.firstChild;
    addLanguage('co', fr);
    await settled(chart);
    expect(headingOf(chart)).toBe(VIETNAMESE);
    expect(chart.renderRoot.querySelector('h3')?.firstChild).toBe(before);
  });

  it('is no longer waited for by an element that was taken out of the page', async () => {
    const chart = await mount('award-chart', { attributes: { lang: 'oc' } });
    const place = chart.parentElement;
    chart.remove();
    addLanguage('oc', fr);
    await settled(chart);
    expect(headingOf(chart)).toBe(VIETNAMESE);
    place?.append(chart);
    await settled(chart);
    expect(headingOf(chart)).toBe(FRENCH);
  });

  it('speaks for its regions, under its own code', async () => {
    addLanguage('fr', fr);
    const chart = await mount('award-chart', { attributes: { lang: 'fr-CA' } });
    expect(headingOf(chart)).toBe(FRENCH);
    expect(spokenBy(chart)).toBe('fr');
  });

  it('may take the place of a language of the library', async () => {
    const chart = await mount('award-chart', { lang: 'en' });
    addLanguage('en-AU', { ...fr, awards: { ...fr.awards, heading: 'Awards, by who gave them' } });
    expect(headingOf(chart)).toBe(ENGLISH);
    chart.lang = 'en-AU';
    await settled(chart);
    expect(headingOf(chart)).toBe('Awards, by who gave them');
  });

  it.each(['tlh', 'fr_FR', '-', 'constructor'])(
    'leaves the unknown language “%s” to the page, then to Vietnamese',
    async (lang) => {
      const chart = await mount('award-chart', { attributes: { lang }, lang: 'en' });
      expect(headingOf(chart)).toBe(ENGLISH);
      chart.parentElement?.setAttribute('lang', 'tlh');
      await settled(chart);
      expect(headingOf(chart)).toBe(VIETNAMESE);
      expect(spokenBy(chart)).toBe('vi');
    },
  );

  it.each([
    ['infrastructure-chart', 'Travaux réalisés'],
    ['household-chart', 'Ménages aidés'],
    ['key-figures', 'personnes à l’honneur'],
    ['results-dashboard', 'présenté le 28 février 2024'],
  ] as const)('is spoken by <%s>', async (tag, words) => {
    addLanguage('fr', fr);
    expect(textOf(await mount(tag, { lang: 'fr' }))).toContain(words);
  });

  it('has texts of a report under its code', async () => {
    addLanguage('fr', fr);
    const chart = await mount('award-chart', { lang: 'fr', report });
    expect(part(chart, 'takeaway')?.textContent).toContain('Union des paysans');
    expect(textOf(chart)).toContain('Diplôme');
    chart.lang = 'vi';
    await settled(chart);
    expect(part(chart, 'takeaway')?.textContent).toContain('Hội Nông dân');
    expect(textOf(chart)).toContain('Commune');
  });

  it('writes numbers as Intl does', async () => {
    addLanguage('fr', fr);
    const chart = await mount('award-chart', { lang: 'fr', report });
    expect(part(chart, 'takeaway')?.textContent).toContain('1\u202f234 sur 1\u202f236');
  });

  it('is that of exported files', async () => {
    addLanguage('fr', fr);
    const chart = await mount('award-chart', { lang: 'fr', report });
    const root = new DOMParser().parseFromString(chart.toSVG(), 'image/svg+xml').documentElement;
    expect(root.getAttribute('lang')).toBe('fr');
    expect(root.querySelector('title')?.textContent).toBe(FRENCH);
    const read = parseCSV(chart.toCSV());
    expect(read).toMatchObject({
      awards: [{ issuer: 'Union des paysans' }, { issuer: 'Commune' }],
    });
    await expect(chart.toPNG(99)).rejects.toThrow(/^Ce navigateur ne peut pas dessiner une image/);
  });

  it('is that of tooltips and announcements', async () => {
    addLanguage('fr', fr);
    await leave();
    const chart = await mount('award-chart', { lang: 'fr' });
    await hover(marksOf(chart)[0] as Element);
    await expect
      .poll(() => tooltipOf(chart)?.textContent)
      .toContain('de toutes les distinctions recensées');
    await tabIntoPlot(chart);
    chart.report = report;
    await settled(chart);
    await expect
      .poll(() => chart.renderRoot.querySelector('[role=status]')?.textContent)
      .toMatch(/^Nouveaux chiffres\. /);
  });

  it('is that of the menu of downloads', async () => {
    addLanguage('fr', fr);
    const chart = await mount('award-chart', { lang: 'fr' });
    const inChart = page.elementLocator(chart);
    await inChart.getByRole('button', { name: 'Télécharger' }).click();
    await expect.element(inChart.getByRole('button', { name: 'Copier le tableau' })).toBeVisible();
  });

  it('names the problems of a report', async () => {
    addLanguage('fr', fr);
    const broken = { ...report, awards: [{ ...report.awards[0], count: -1 }] };
    const chart = await mount('award-chart', { lang: 'fr', report: broken });
    expect(part(chart, 'error')?.textContent).toContain(
      'Le graphique ne peut pas être dessiné\u00a0: 1 erreur',
    );
    expect(part(chart, 'error')?.textContent).toContain(
      'awards[0].count\u00a0: il faut un nombre fini, à partir de 0\u00a0; trouvé\u00a0: -1.',
    );
    expect(() => chart.toSVG()).toThrow('Le graphique n’est pas encore dessiné');
  });
});
