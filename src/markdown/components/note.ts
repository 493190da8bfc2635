import { h } from 'hastscript';
import type { Component } from '../component.ts';

const TITLES: Record<string, string> = { info: 'Cần biết', warning: 'Lưu ý', success: 'Nên làm' };

/** A box that stands out: a hint, a warning, good advice. The kind is said in words, not by colour alone. */
export const note: Component = {
  name: 'Note',
  title: 'Ô ghi chú',
  example: '<Note kind="warning">\n\nMang theo bản chính để đối chiếu.\n\n</Note>',
  attributes: {
    kind: { hint: 'info, warning hoặc success', required: false, values: ['info', 'warning', 'success'] },
    title: { hint: 'Tiêu đề của ô', required: false },
  },
  content: true,
  render({ kind = 'info', title }, children) {
    return h('div', { className: ['note', `note-${kind}`], role: 'note' }, [
      h('p', { className: ['note-title'] }, title ?? TITLES[kind] ?? ''),
      ...children,
    ]);
  },
};
