import { h } from 'hastscript';
import { procedureAddress } from '../../domain/addresses.ts';
import type { Component } from '../component.ts';

/** A link to a procedure that shows its common name and code, kept true by the reader. */
export const procedureCard: Component = {
  name: 'ProcedureCard',
  title: 'Thẻ dẫn tới thủ tục',
  example: '<ProcedureCard id="chuyen-truong" />',
  attributes: { id: { hint: 'Mã trang thủ tục (tên tệp)', required: true, ref: 'procedures' } },
  content: false,
  render({ id = '' }, _children, { procedures }) {
    const procedure = procedures.get(id);
    return h('p', { className: ['procedure-card'] }, [
      h('a', { href: procedureAddress(id) }, procedure?.commonName ?? id),
      ' ',
      h('span', procedure?.code ? `Thủ tục ${procedure.code}` : 'Thủ tục hành chính'),
    ]);
  },
};
