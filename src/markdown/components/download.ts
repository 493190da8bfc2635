import { h } from 'hastscript';
import type { Component } from '../component.ts';

/** A file to download, with its kind in words so that nobody is surprised by a PDF. */
export const download: Component = {
  name: 'Download',
  title: 'Tệp tải về',
  example: '<Download path="/tep/mau-01.pdf" title="Mẫu đơn số 01" />',
  attributes: {
    path: { hint: 'Đường dẫn trong thư mục public/', required: true, file: true },
    title: { hint: 'Tên người đọc thấy', required: true },
  },
  content: false,
  render({ path = '', title = '' }) {
    const kind = path.split('.').at(-1)?.toUpperCase() ?? '';
    return h('p', { className: ['download'] }, [
      h('a', { href: path, download: true }, `${title} (tệp ${kind})`),
    ]);
  },
};
