/** content/vocabulary/labels.yaml: what readers see for values that the program itself gives a meaning to. */
import { z } from 'zod';
import { PERIOD_KINDS } from '../domain/periods.ts';
import {
  CHANGE_KINDS,
  CONFIDENCE,
  HANDLING,
  PROCEDURE_STATES,
  SUBMIT_CHANNELS,
  TIME_UNITS,
} from '../domain/procedure-terms.ts';
import { QUOTA_STATUSES } from '../domain/quota/status.ts';

const labels = <const T extends readonly [string, ...string[]]>(values: T, title: string) =>
  z.record(z.enum(values), z.string().min(1)).meta({ title, description: 'Mỗi mã một nhãn.' });

export const labelsSchema = z
  .strictObject({
    quotaStatus: labels(QUOTA_STATUSES, 'Trạng thái chỉ tiêu'),
    periodKind: labels(PERIOD_KINDS, 'Loại kỳ'),
    procedureChange: labels(CHANGE_KINDS, 'Thay đổi của thủ tục'),
    procedureState: labels(PROCEDURE_STATES, 'Tình trạng thủ tục'),
    submitChannel: labels(SUBMIT_CHANNELS, 'Cách nộp'),
    timeUnit: labels(TIME_UNITS, 'Đơn vị thời hạn'),
    handling: labels(HANDLING, 'Nộp hay xuất trình'),
    confidence: labels(CONFIDENCE, 'Độ tin cậy'),
    onlineLevel: labels(['full', 'partial', 'information'], 'Mức trực tuyến'),
    origin: labels(['own', 'compiled', 'repost'], 'Nguồn bài'),
    eventMode: labels(['in-person', 'online', 'hybrid', 'broadcast'], 'Cách tổ chức sự kiện'),
    recipient: labels(['collective', 'individual'], 'Được khen, được nêu gương'),
    proposer: labels(['staff', 'citizen'], 'Người nêu sáng kiến'),
    initiativeForm: labels(['model', 'initiative', 'idea'], 'Loại sáng kiến'),
    initiativeState: labels(
      ['received', 'registered', 'trial', 'applied', 'declined'],
      'Tình trạng sáng kiến',
    ),
    difficultyState: labels(['open', 'forwarded', 'solved'], 'Tình trạng khó khăn'),
    inspectionKind: labels(['planned', 'unplanned'], 'Loại kiểm tra'),
    feeKind: labels(['charge', 'fee', 'unknown'], 'Loại phí'),
  })
  .meta({ title: 'Nhãn', description: 'Nhãn của các mã trong chương trình.' });

export type Labels = z.infer<typeof labelsSchema>;
