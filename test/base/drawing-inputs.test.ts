import { describe, expect, it } from 'vitest';
import {
  announcementOf,
  type DrawingInputs,
  findChangedInput,
} from '../../src/base/drawing-inputs.js';
import { laiChauReport } from '../../src/built-in/lai-chau.js';
import { addEnglish } from '../../src/i18n/english.js';
import { languageOf } from '../../src/i18n/languages.js';

addEnglish();

const inputs: DrawingInputs = {
  report: laiChauReport,
  layout: 'bars',
  hiddenSeries: undefined,
  language: languageOf('vi'),
  frame: { width: 640, em: 16 },
};

const changes: DrawingInputs = {
  report: { ...laiChauReport },
  layout: 'dots',
  hiddenSeries: new Set([1]),
  language: languageOf('en'),
  frame: { width: 320, em: 16 },
};

describe('findChangedInput', () => {
  it('finds nothing in the same inputs', () => {
    expect(findChangedInput(inputs, { ...inputs })).toBeUndefined();
  });

  it.each(Object.keys(changes) as (keyof DrawingInputs)[])('finds a changed %s', (name) => {
    expect(findChangedInput(inputs, { ...inputs, [name]: changes[name] })).toBe(name);
  });

  it('finds a frame of the same size, since it was measured again', () => {
    expect(findChangedInput(inputs, { ...inputs, frame: { ...inputs.frame } })).toBe('frame');
  });

  it('prefers the change that says most to a reader', () => {
    expect(findChangedInput(inputs, changes)).toBe('report');
    expect(findChangedInput(inputs, { ...changes, report: inputs.report })).toBe('layout');
  });

  it('finds the report in the first drawing', () => {
    expect(findChangedInput(undefined, inputs)).toBe('report');
  });
});

describe('announcementOf', () => {
  it('announces a report, a layout and hidden series', () => {
    expect(announcementOf('report')).toBe('report');
    expect(announcementOf('layout')).toBe('layout');
    expect(announcementOf('hiddenSeries')).toBe('series');
  });

  it('leaves a language and a size unannounced', () => {
    expect(announcementOf('language')).toBeUndefined();
    expect(announcementOf('frame')).toBeUndefined();
  });
});
