import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { laiChauReport } from '../../src/index.js';
import { buttonOf } from '../support/act.js';
import { CHARTS, LOCALES, mount, part, settled, shown } from '../support/mount.js';

const SWITCH = { vi: 'Xem bảng số liệu', en: 'View as table' } as const;

describe.each(CHARTS)('the toolbar of <%s layout="%s">', (tag, layout) => {
  it('switches picture and table by its button, which keeps focus', async () => {
    const chart = await mount(tag, { attributes: { layout } });
    const button = buttonOf(chart, SWITCH.vi);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await settled(chart);
    expect(chart.getAttribute('view')).toBe('table');
    expect(part(chart, 'plot')).toBeNull();
    expect(part(chart, 'table')?.checkVisibility()).toBe(true);
    expect(chart.shadowRoot?.activeElement).toBe(button);
    expect(buttonOf(chart, 'Xem biểu đồ')).toBe(button);
    await userEvent.keyboard('{Enter}');
    await settled(chart);
    expect(part(chart, 'plot')).not.toBeNull();
    expect(chart.shadowRoot?.activeElement).toBe(button);
  });
});

describe('a toolbar', () => {
  it.each(LOCALES)('stands last in its figure, with buttons of 44 px, in %s', async (lang) => {
    const chart = await mount('award-chart', { lang, width: 280 });
    const toolbar = part(chart, 'toolbar') as Element;
    const position = (part(chart, 'source') as Element).compareDocumentPosition(toolbar);
    expect(position & Node.DOCUMENT_POSITION_FOLLOWING).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const buttons = toolbar.querySelectorAll('button');
    expect(buttons).toHaveLength(2);
    for (const button of buttons) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    expect(buttons[0]).toBe(buttonOf(chart, SWITCH[lang as keyof typeof SWITCH]));
  });

  it('is left out where the page says so', async () => {
    const chart = await mount('award-chart', { attributes: { 'no-toolbar': '' } });
    expect(chart.noToolbar).toBe(true);
    expect(part(chart, 'toolbar')).toBeNull();
  });

  it('is left out where there is nothing to show', async () => {
    const chart = await mount('award-chart', { report: { ...laiChauReport, awards: [] } });
    expect(part(chart, 'toolbar')).toBeNull();
  });

  it('stands in each chart of a dashboard', async () => {
    const dashboard = await mount('results-dashboard');
    const charts = 'award-chart, infrastructure-chart, household-chart';
    for (const chart of shown(dashboard.renderRoot, charts)) {
      expect(part(chart as Parameters<typeof part>[0], 'toolbar'), chart.localName).not.toBeNull();
    }
    expect(shown(dashboard.renderRoot, charts)).toHaveLength(3);
  });
});
