import { h } from 'hastscript';
import type { Component } from '../component.ts';

/** Numbered steps, drawn larger than an ordinary list. */
export const steps: Component = {
  name: 'Steps',
  title: 'Các bước',
  example: '<Steps>\n\n1. Chuẩn bị giấy tờ.\n2. Nộp tại nơi tiếp nhận.\n\n</Steps>',
  attributes: {},
  content: true,
  render: (_attributes, children) => h('div', { className: ['steps'] }, children),
};
