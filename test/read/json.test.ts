import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJSON } from '../../src/data.js';
import { findSyntaxError } from '../../src/read/formats/json-syntax.js';
import { expectReportOrProblems } from '../support/reports.js';

describe('parseJSON(text)', () => {
  it('reads a byte order mark', () => {
    const text = '\ufeff{"title":"T","source":{"title":"S"}}';
    expect(parseJSON(text)).toMatchObject({ title: 'T' });
  });

  it.each([
    ['{\n"a": 1,\n}', 3, '}'],
    ['{\r\n"a": 1\r\n"b": 2}', 3, '"b": 2}'],
    ['{"a": hơn 5}', 1, '{"a": hơn 5}'],
    ["{'a': 5}", 1, "{'a': 5}"],
    ['{\n"a": NaN }', 2, '"a": NaN }'],
    ['{"a": 1} x', 1, '{"a": 1} x'],
    ['{\n"a": "b\n"}', 2, '"a": "b'],
    ['[1, 2\n\n', 1, '2'],
    ['{"a": [1, 2], "b": [3,, 4], "c": 5}', 1, ','],
    ['{"a": "b, c", "d": "e, f" "g": 1}', 1, 'f" "g": 1}'],
    ['{\n"a": TRUE,\n}', 2, '"a": TRUE,'],
    ['{"a": 01}', 1, '{"a": 01}'],
    ['xin chào', 1, 'xin chào'],
  ])('names the line and the place of the mistake in %j', (text, row, found) => {
    expect(parseJSON(text)).toEqual([
      { path: '', row, code: 'json', found: JSON.stringify(found) },
    ]);
  });

  it('names the line of an invisible character', () => {
    expect(parseJSON('{\n\u00a0\n"a": 1}')).toMatchObject([{ row: 2, code: 'json' }]);
  });

  it('says that a text is empty', () => {
    expect(parseJSON(' \n')).toEqual([{ path: '', code: 'content', found: undefined }]);
  });

  it.each([
    ['letters', 'a'],
    ['escapes', '\\n'],
    ['letters and escapes', 'ả\\u0041'],
  ])('names the mistake after a string of 15 million %s', (_, sign) => {
    const text = `{"a": "${sign.repeat(15_000_000 / sign.length)}"\n,}`;
    expect(parseJSON(text)).toEqual([{ path: '', row: 2, code: 'json', found: '"}"' }]);
  });

  it('never throws, and gives a report or at least one problem', () => {
    fc.assert(fc.property(fc.string(), (text) => expectReportOrProblems(parseJSON(text))));
    fc.assert(fc.property(fc.json(), (text) => expectReportOrProblems(parseJSON(text))));
  });
});

describe('findSyntaxError(pieces)', () => {
  it('finds the piece where JSON is cut or has a sign too many', () => {
    const signs = fc.constantFrom('{', '}', '[', ']', ',', ':', '"', 'x', "'", '\n', '\\');
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.option(signs), (json, at, sign) => {
        const whole = JSON.stringify(JSON.parse(json), null, 1);
        const place = at % (whole.length + 1);
        const text = whole.slice(0, place) + (sign === null ? '' : sign + whole.slice(place));
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        fc.pre(!valid);
        const pieces = text.split(/(?<=[,\n])/);
        const error = findSyntaxError(pieces);
        expect(pieces).toHaveProperty(String(error));
        // The pieces before the error can still be completed to valid JSON; with the next one they
        // cannot.
        expect(findSyntaxError([...pieces.slice(0, error), '"'])).toBe(error);
        expect(findSyntaxError(pieces.slice(0, error + 2))).toBe(error);
      }),
    );
  });
});
