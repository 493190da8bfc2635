/** Thủ tục: numbers with their units, papers that are papers, changes that lead somewhere. Traps seen in real records. */
import { isOver } from '../../domain/lifecycle.ts';
import type { Entry } from '../content.ts';
import type { Finding } from '../locate.ts';
import { formerNames } from './former-names.ts';
import { doubtful, wrong, type RecordRule } from './rule.ts';
import { trapRules } from './traps/index.ts';

type Procedure = Entry<'procedures'>;

function methods(procedure: Procedure): Finding[] {
  return (procedure.data.methods ?? []).flatMap((method, index) => {
    const findings: Finding[] = [];
    const { value, unit } = method.time ?? {};
    if (value !== undefined && unit === undefined) {
      findings.push(
        wrong(
          procedure,
          ['methods', index, 'time', 'value'],
          'number-without-unit',
          `Thời hạn ${value} chưa có đơn vị: thêm "unit" (working-day, day, hour …), hoặc chuyển con số vào "asPrinted" nếu nguồn không ghi đơn vị.`,
        ),
      );
    }
    if (unit !== undefined && value === undefined) {
      findings.push(
        wrong(
          procedure,
          ['methods', index, 'time', 'unit'],
          'unit-without-number',
          'Thời hạn có đơn vị nhưng chưa có số: thêm "value", hoặc xóa "unit".',
        ),
      );
    }
    (method.fees ?? []).forEach((fee, at) => {
      if (fee.amount === undefined && fee.text === undefined) {
        findings.push(
          wrong(
            procedure,
            ['methods', index, 'fees', at],
            'fee-empty',
            'Khoản phí phải có "amount" (số tiền) hoặc "text" (diễn giải).',
          ),
        );
      }
    });
    return findings;
  });
}

function dossier(procedure: Procedure): Finding[] {
  const papers = procedure.data.dossier ?? [];
  const findings: Finding[] = [];
  papers.forEach((paper, index) => {
    if (paper.originals === 0 && paper.copies === 0) {
      findings.push(
        wrong(
          procedure,
          ['dossier', index],
          'paper-without-copies',
          'Dòng có 0 bản chính và 0 bản sao là lời dặn, không phải giấy tờ: chuyển sang "dossierNote".',
        ),
      );
    }
    if (paper.group !== undefined && papers.filter(({ group }) => group === paper.group).length === 1) {
      findings.push(
        doubtful(
          procedure,
          ['dossier', index, 'group'],
          'group-of-one',
          `Nhóm chọn một "${paper.group}" chỉ có một giấy: thêm giấy thứ hai, hoặc xóa "group".`,
        ),
      );
    }
  });
  return findings;
}

function changes(procedure: Procedure): Finding[] {
  return procedure.data.changes.flatMap((change, index) => {
    const at = (key: string) => ['changes', index, key];
    if (change.kind === 'replaced' && (change.replacedBy ?? []).length === 0) {
      return [
        wrong(
          procedure,
          at('kind'),
          'replaced-by-missing',
          'Thủ tục bị thay thế phải ghi thủ tục nào thay. Nên thêm: replacedBy: [ma-thu-tuc-moi]',
        ),
      ];
    }
    if (change.replacedBy?.includes(procedure.id)) {
      return [
        wrong(
          procedure,
          at('replacedBy'),
          'replaced-by-itself',
          'Thủ tục không thể được thay bằng chính nó.',
        ),
      ];
    }
    if (isOver(change.kind) && change.decision === undefined && !change.inferred) {
      return [
        wrong(
          procedure,
          at('kind'),
          'decision-missing',
          'Thay thế, bãi bỏ phải có quyết định ("decision"); nếu chỉ suy ra thì ghi inferred: true.',
        ),
      ];
    }
    return [];
  });
}

/** What was approved or is in force was decided by somebody; only a proposal may stand alone. */
function simplification(procedure: Procedure): Finding[] {
  return (procedure.data.simplification ?? []).flatMap(({ state, decision }, index) =>
    state === 'proposed' || decision !== undefined
      ? []
      : [
          wrong(
            procedure,
            ['simplification', index, 'state'],
            'simplification-decision',
            `Việc đơn giản hóa ghi "${state}" phải có văn bản ("decision"); chưa thấy văn bản thì ghi state: proposed.`,
          ),
        ],
  );
}

export const procedureRules: readonly RecordRule<'procedures'>[] = [
  methods,
  dossier,
  changes,
  simplification,
  formerNames('procedures'),
  ...trapRules,
];
