import { h } from 'hastscript';
import type { Component } from '../component.ts';

/** A video kept in public/, loaded only when played, with its words below for those who cannot hear or play it. */
export const video: Component = {
  name: 'Video',
  title: 'Video có lời thoại',
  example:
    '<Video path="/video/huong-dan.mp4" title="Cách nộp hồ sơ">\n\nLời thoại đầy đủ của video.\n\n</Video>',
  attributes: {
    path: { hint: 'Đường dẫn trong thư mục public/', required: true, file: true },
    title: { hint: 'Video nói về gì', required: true },
    captions: { hint: 'Tệp phụ đề .vtt trong public/', required: false, file: true },
  },
  content: true,
  render({ path = '', title = '', captions }, children) {
    const track = captions
      ? [h('track', { kind: 'captions', srcLang: 'vi', label: 'Tiếng Việt', src: captions })]
      : [];
    return h('figure', { className: ['video'] }, [
      h('video', { src: path, controls: true, preload: 'none', ariaLabel: title }, track),
      h('figcaption', [h('p', title), h('details', [h('summary', 'Lời thoại'), ...children])]),
    ]);
  },
};
