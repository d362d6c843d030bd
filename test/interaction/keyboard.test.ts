import { describe, expect, it } from 'vitest';
import { isHandledKey } from '../../src/interaction/handled-keys.js';
import { keyAction } from '../../src/interaction/keyboard.js';

const MOVING = ['ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'];

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  repeat: false,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

describe('keyAction(event, isRightToLeft)', () => {
  it.each([...MOVING, 'ArrowLeft', 'ArrowRight'])('moves by %s', (key) => {
    expect(keyAction(press(key), false)).toEqual({ type: 'move', key });
  });

  it.each([
    ['ArrowLeft', 'ArrowRight'],
    ['ArrowRight', 'ArrowLeft'],
  ])('takes %s for %s where a page reads from right to left', (key, mirrored) => {
    expect(keyAction(press(key), true)).toEqual({ type: 'move', key: mirrored });
  });

  it.each(MOVING)('mirrors no %s', (key) => {
    expect(keyAction(press(key), true)).toEqual({ type: 'move', key });
  });

  it.each(['Enter', ' '])('selects by “%s”', (key) => {
    expect(keyAction(press(key), false)).toEqual({ type: 'select' });
  });

  it.each(['Enter', ' '])('selects once while “%s” is held', (key) => {
    expect(keyAction(press(key, { repeat: true }), false)).toBeUndefined();
  });

  it('escapes by Escape', () => {
    expect(keyAction(press('Escape'), false)).toEqual({ type: 'escape' });
  });

  it.each(['x', 'Tab', 'F2', 'Escapee'])('does nothing by %s', (key) => {
    expect(keyAction(press(key), false)).toBeUndefined();
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
