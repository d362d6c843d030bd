import { describe, expect, it } from 'vitest';
import { isHandledKey, keyAction } from '../../src/interaction/keyboard.js';

const MOVING = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

describe('keyAction(key, isRightToLeft)', () => {
  it.each([...MOVING, 'ArrowLeft', 'ArrowRight'])('moves by %s', (key) => {
    expect(keyAction(key, false)).toEqual({ type: 'move', key });
  });

  it.each([
    ['ArrowLeft', 'ArrowRight'],
    ['ArrowRight', 'ArrowLeft'],
  ])('takes %s for %s where a page reads from right to left', (key, mirrored) => {
    expect(keyAction(key, true)).toEqual({ type: 'move', key: mirrored });
  });

  it.each(MOVING)('mirrors no %s', (key) => {
    expect(keyAction(key, true)).toEqual({ type: 'move', key });
  });

  it.each(['Enter', ' '])('selects by “%s”', (key) => {
    expect(keyAction(key, false)).toEqual({ type: 'select' });
  });

  it('escapes by Escape', () => {
    expect(keyAction('Escape', false)).toEqual({ type: 'escape' });
  });

  it.each(['x', 'Tab', 'F2', 'Escapee', 'toString'])('does nothing by %s', (key) => {
    expect(keyAction(key, false)).toBeUndefined();
  });
});

describe('isHandledKey(part, event)', () => {
  const isHandled = (part: string, key: string, more = {}) =>
    isHandledKey(part, press(key, more) as KeyboardEvent);

  it.each([...MOVING, 'ArrowLeft', 'ArrowRight', 'Enter', ' ', 'Escape'])(
    'handles “%s” on a mark',
    (key) => {
      expect(isHandled('mark', key)).toBe(true);
    },
  );

  it('handles keys that are held, which would scroll the page', () => {
    expect(isHandled('mark', ' ', { repeat: true })).toBe(true);
  });

  it.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('leaves keys with %s alone', (modifier) => {
    expect(isHandled('mark', 'ArrowDown', { [modifier]: true })).toBe(false);
  });

  it.each([
    ['x', 'mark'],
    ['Tab', 'mark'],
    ['ArrowDown', 'tooltip'],
    ['ArrowDown', 'legend'],
    ['Enter', 'toolbar'],
    ['Escape', ''],
  ])('leaves %s alone in “%s”', (key, part) => {
    expect(isHandled(part, key)).toBe(false);
  });

  it('handles Escape in the tooltip', () => {
    expect(isHandled('tooltip', 'Escape')).toBe(true);
  });
});
