import { describe, expect, it } from 'vitest';
import {
  activeId,
  blur,
  describedId,
  disconnect,
  dismissTooltip,
  focusMark,
  focusTooltip,
  forgetMissing,
  hoverMark,
  hoverTooltip,
  INITIAL_STATE,
  type InteractionState,
  keepColumn,
  leave,
  moveFocus,
} from '../../src/interaction/interaction-state.js';

const mark = (id: string, x = 0, width = 10) => ({ id, x, width });

/** The state after the pointer entered a mark. */
const hovered = (id: string, state: InteractionState = INITIAL_STATE) =>
  hoverMark(state, { id, anchor: 0.25, isTooltipOpen: true });

const focused = (id: string, state: InteractionState = INITIAL_STATE) => focusMark(state, mark(id));

describe('the active mark', () => {
  it('is none at first', () => {
    expect(activeId(INITIAL_STATE)).toBeUndefined();
    expect(describedId(INITIAL_STATE)).toBeUndefined();
  });

  it('is the focused one', () => {
    expect(activeId(focused('a'))).toBe('a');
  });

  it('is the hovered one, even if another has the focus', () => {
    expect(activeId(hovered('b', focused('a')))).toBe('b');
  });

  it('is the focused one again when the pointer leaves', () => {
    expect(activeId(leave(hovered('b', focused('a'))))).toBe('a');
  });

  it('is the one that gets the focus while another is hovered', () => {
    expect(activeId(focused('a', hovered('b')))).toBe('a');
  });
});

describe('focusMark(state, mark)', () => {
  it('makes the mark the stop of Tab, which it stays after the focus has left', () => {
    expect(blur(focused('a')).rovingId).toBe('a');
  });

  it('keeps to the middle of the mark as the column', () => {
    expect(focusMark(INITIAL_STATE, mark('a', 40, 20)).column).toBe(50);
  });

  it('places the tooltip at the middle of the mark', () => {
    expect(focused('a', hovered('b')).anchor).toBe(0.5);
  });

  it('brings a dismissed tooltip back', () => {
    expect(describedId(focused('a', dismissTooltip(focused('a'))))).toBe('a');
  });
});

describe('keepColumn(state, column)', () => {
  it('keeps to a column in which the focused mark is not', () => {
    expect(keepColumn(focused('a'), 123)).toEqual({ ...focused('a'), column: 123 });
  });
});

describe('focusTooltip(state)', () => {
  it('keeps the tooltip of a mark that was only hovered', () => {
    expect(activeId(leave(focusTooltip(hovered('a'))))).toBe('a');
  });

  it('changes nothing for a mark that has the focus', () => {
    expect(focusTooltip(hovered('b', focused('a'))).focusedId).toBe('a');
  });
});

describe('hoverMark(state, …)', () => {
  it('places the tooltip where the pointer is', () => {
    expect(hovered('a').anchor).toBe(0.25);
  });

  it('brings a dismissed tooltip back at another mark', () => {
    expect(describedId(hovered('b', dismissTooltip(hovered('a'))))).toBe('b');
  });

  it('leaves the tooltip of the same mark dismissed', () => {
    expect(describedId(hovered('a', dismissTooltip(hovered('a'))))).toBeUndefined();
  });

  it('ignores a mark that a dismissed tooltip had covered', () => {
    const dismissed = dismissTooltip(hoverTooltip(hovered('a')));
    const uncovered = hoverMark(dismissed, { id: 'b', anchor: 0, isTooltipOpen: false });
    expect(describedId(uncovered)).toBeUndefined();
  });

  it('hears the next mark after an uncovered one', () => {
    const dismissed = dismissTooltip(hoverTooltip(hovered('a')));
    const uncovered = hoverMark(dismissed, { id: 'b', anchor: 0, isTooltipOpen: false });
    expect(describedId(hovered('c', uncovered))).toBe('c');
  });

  it('hears a mark to which the pointer goes from an open tooltip', () => {
    expect(activeId(hovered('b', hoverTooltip(hovered('a'))))).toBe('b');
  });
});

describe('leave(state)', () => {
  it('brings back the tooltip of the focused mark after that of a hovered one was dismissed', () => {
    expect(describedId(leave(dismissTooltip(hovered('b', focused('a')))))).toBe('a');
  });

  it('leaves the tooltip of the focused mark dismissed', () => {
    expect(describedId(leave(dismissTooltip(focused('a'))))).toBeUndefined();
  });
});

describe('moveFocus(state, marks)', () => {
  it('keeps the focus on its mark', () => {
    const state = focused('b');
    expect(moveFocus(state, [{ id: 'a' }, { id: 'b' }])).toBe(state);
  });

  it('moves the focus and the stop of Tab to the first mark where the focused one is gone', () => {
    expect(moveFocus(focused('z'), [{ id: 'a' }, { id: 'b' }])).toMatchObject({
      focusedId: 'a',
      rovingId: 'a',
    });
  });

  it('focuses nothing that had no focus', () => {
    const state = blur(focused('z'));
    expect(moveFocus(state, [{ id: 'a' }])).toBe(state);
  });
});

describe('forgetMissing(state, isRendered)', () => {
  const both = hovered('b', focused('a'));

  it.each([
    ['the focused one', 'b', { focusedId: undefined, hoveredId: 'b' }],
    ['the hovered one', 'a', { focusedId: 'a', hoveredId: undefined }],
  ])('forgets %s where it is not rendered', (_, rendered, expected) => {
    expect(forgetMissing(both, (id) => id === rendered)).toMatchObject(expected);
  });
});

describe('disconnect(state)', () => {
  it('leaves no mark active, and Tab where it was', () => {
    const state = disconnect(hovered('b', focused('a')));
    expect(activeId(state)).toBeUndefined();
    expect(state.rovingId).toBe('a');
  });
});
