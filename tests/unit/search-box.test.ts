import { describe, expect, it } from 'vitest';
import { reactionTo, TEXT, type Press } from '../../src/search/box/keys.ts';
import { countText, detailOf } from '../../src/search/box/wording.ts';

const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

const text = { open: true, active: TEXT, count: 3 };
const closed = { ...text, open: false };

describe('keys in a search box', () => {
  it('walks down from the text and around', () => {
    expect(reactionTo(press('ArrowDown'), text)).toBe(0);
    expect(reactionTo(press('ArrowDown'), { ...text, active: 1 })).toBe(2);
    expect(reactionTo(press('ArrowDown'), { ...text, active: 2 })).toBe(0);
  });

  it('walks up from the text to the last option and around', () => {
    expect(reactionTo(press('ArrowUp'), text)).toBe(2);
    expect(reactionTo(press('ArrowUp'), { ...text, active: 0 })).toBe(2);
    expect(reactionTo(press('ArrowUp'), { ...text, active: 2 })).toBe(1);
  });

  it('opens a closed list with the arrows, with Alt without marking an option', () => {
    expect(reactionTo(press('ArrowDown'), closed)).toBe(0);
    expect(reactionTo(press('ArrowUp'), closed)).toBe(2);
    expect(reactionTo(press('ArrowDown', { altKey: true }), closed)).toBe(TEXT);
    expect(reactionTo(press('ArrowUp', { altKey: true }), closed)).toBeUndefined();
    expect(reactionTo(press('ArrowUp', { altKey: true }), text)).toBe('close');
  });

  it('takes only a marked option', () => {
    expect(reactionTo(press('Enter'), text)).toBeUndefined();
    expect(reactionTo(press('Enter'), { ...text, active: 1 })).toBe('take');
  });

  it('closes an open list and leaves a closed one alone', () => {
    expect(reactionTo(press('Escape'), { ...text, active: 1 })).toBe('close');
    for (const key of ['Escape', 'Enter', 'Home', 'a', 'Tab']) {
      expect(reactionTo(press(key), closed)).toBeUndefined();
    }
  });

  it('returns to the text with the keys that move in it', () => {
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      expect(reactionTo(press(key), { ...text, active: 1 })).toBe(TEXT);
    }
  });

  it('leaves an input method, other modifiers and an empty list their keys', () => {
    for (const key of ['Enter', 'ArrowDown', 'Escape']) {
      expect(reactionTo(press(key, { isComposing: true }), { ...text, active: 1 })).toBeUndefined();
      expect(reactionTo(press(key, { keyCode: 229 }), { ...text, active: 1 })).toBeUndefined();
      expect(reactionTo(press(key, { ctrlKey: true }), { ...text, active: 1 })).toBeUndefined();
      expect(reactionTo(press(key), { ...text, count: 0 })).toBeUndefined();
    }
  });
});

describe('what suggestions say', () => {
  const result = { address: '/a/', title: 'A', kind: 'Thủ tục', sample: false };

  it('names the kind, and the state before the reason', () => {
    expect(detailOf(result)).toBe('Thủ tục');
    expect(detailOf({ ...result, matchedName: 'nhập hộ khẩu' })).toBe('Thủ tục · khớp: nhập hộ khẩu');
    expect(detailOf({ ...result, sample: true, state: 'Đã kết thúc' })).toBe(
      'Thủ tục · Minh họa · Đã kết thúc',
    );
    expect(detailOf({ ...result, matchedName: 'a', state: 'Đã được thay thế', successor: 'B' })).toBe(
      'Thủ tục · Đã được thay thế, nay là: B',
    );
  });

  it('counts', () => {
    expect(countText(5)).toBe('5 gợi ý, dùng phím mũi tên để chọn');
    expect(countText(0)).toContain('nhấn Enter');
  });
});
