import { describe, expect, it } from 'vitest';
import { emulate } from './support/emulate.js';
import { atRest, CHARTS, mount, part, settled } from './support/mount.js';
import { expectWordsApart } from './support/words.js';

describe('on paper', () => {
  it.each(CHARTS)(
    '<%s layout="%s"> is as wide as a sheet, and is itself again after',
    async (tag, layout) => {
      const chart = await mount(tag, { attributes: { layout }, width: 1280 });
      await atRest(chart);
      const width = () => Number(part(chart, 'plot')?.getAttribute('width'));
      await emulate({ type: 'print' });
      dispatchEvent(new Event('beforeprint'));
      await settled(chart);
      expect(width()).toBeLessThan(720);
      expectWordsApart(chart);
      dispatchEvent(new Event('afterprint'));
      await settled(chart);
      expect(width()).toBe(1280);
    },
  );

  it('a narrow chart stays as it is', async () => {
    const chart = await mount('award-chart', { width: 320 });
    await atRest(chart);
    dispatchEvent(new Event('beforeprint'));
    await settled(chart);
    expect(part(chart, 'plot')?.getAttribute('width')).toBe('320');
    dispatchEvent(new Event('afterprint'));
  });
});
