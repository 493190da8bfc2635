import { h } from 'hastscript';
import type { Component } from '../component.ts';

/** A part that few readers need: folded until asked for, open in print. */
export const details: Component = {
  name: 'Details',
  title: 'Phần gấp lại',
  example: '<Details title="Khi người nộp là ông bà">\n\nCần giấy ủy quyền.\n\n</Details>',
  attributes: { title: { hint: 'Câu hiện khi đang gấp', required: true } },
  content: true,
  render: ({ title = '' }, children) => h('details', [h('summary', title), ...children]),
};
