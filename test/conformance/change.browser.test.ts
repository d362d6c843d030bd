import { beforeEach, describe, expect, it } from 'vitest';
import { laiChauReport } from '../../src/index.js';
import { contrast, paint } from '../support/colour.js';
import { emulate } from '../support/emulate.js';
import { LOCALES, laidOut, mount, shown } from '../support/mount.js';
import { line } from './lines.js';
import { chartsIn, DASHBOARD, idle, KEY_FIGURES, PLOTS, treeOf } from './subjects.js';

const changed = {
  ...laiChauReport,
  awards: laiChauReport.awards.map((award) => ({ ...award, count: 7 })),
  infrastructure: laiChauReport.infrastructure.map((work) => ({ ...work, quantity: 7 })),
  households: laiChauReport.households.map((it, index) => ({ ...it, households: 7 + index })),
  totals: [],
};

const NEW_FIGURES = { vi: /^Số liệu mới\. ./, en: /^New figures\. ./ };

describe.each(PLOTS)('$name', ({ tag, attributes }) => {
  it.each(LOCALES)(`${line(27)}, in %s`, async (lang) => {
    const element = await mount(tag, { attributes, lang });
    const regions = chartsIn(element).map(({ renderRoot }) => {
      const region = renderRoot.querySelector<HTMLElement>('figure > [role=status]');
      const said: string[] = [];
      new MutationObserver(() => {
        const text = region?.textContent?.trim();
        if (text) said.push(text);
      }).observe(region as HTMLElement, { childList: true, characterData: true, subtree: true });
      return said;
    });
    element.report = changed;
    await laidOut(element);
    for (const said of regions) await expect.poll(() => said).not.toEqual([]);
    // A second change proves that the first was not announced twice.
    element.report = laiChauReport;
    for (const said of regions) await expect.poll(() => said.length).toBeGreaterThan(1);
    for (const said of regions) {
      expect(said).toHaveLength(2);
      expect(said[0]).toMatch(NEW_FIGURES[lang]);
      expect(said[0]?.length).toBeLessThanOrEqual(150);
    }
    for (const node of treeOf(element)) expect(node.ariaLive).not.toBe('assertive');
  });
});

describe.each([KEY_FIGURES, DASHBOARD])('$name', ({ tag }) => {
  describe.each(['light', 'dark'] as const)('on a %s page', (theme) => {
    beforeEach(() => emulate({ features: { 'forced-colors': 'active' } }));

    it(line(23), async () => {
      const element = await mount(tag, { theme });
      const probe = element.parentElement as HTMLElement;
      probe.style.color = 'CanvasText';
      await idle(element);
      const texts = shown(element.renderRoot, 'text, h2, h3, p, li');
      expect(texts.length).toBeGreaterThan(10);
      for (const text of texts) {
        expect(contrast(paint(text), getComputedStyle(probe).color)).toBe(1);
      }
    });
  });

  it(line(24), async () => {
    await emulate({ features: { 'prefers-reduced-motion': 'reduce' } });
    const element = await mount(tag);
    await idle(element);
    element.report = changed;
    await element.updateComplete;
    expect(treeOf(element).flatMap((it) => it.getAnimations())).toEqual([]);
  });

  it(line(25), async () => {
    const element = await mount(tag);
    await idle(element);
    element.report = changed;
    await element.updateComplete;
    for (const animation of treeOf(element).flatMap((it) => it.getAnimations())) {
      const { endTime } = animation.effect?.getComputedTiming() ?? {};
      expect(Number(endTime)).toBeLessThanOrEqual(400);
    }
  });
});
