/** What a quota or another part of a plan demands, in words. */
import { vietnameseDay } from '../../domain/days.ts';
import type { Vocabulary } from '../../reading/content.ts';
import { perText } from '../../reading/due-text.ts';
import { showNumber } from '../../domain/show-number.ts';
import { labelOf } from '../labels.ts';
import type { PlanQuota } from './standings.ts';

/** "Mỗi tháng ít nhất 1 tin bài", where, counted how and where the plan says so: one phrase each. */
export function quotaPhrases(quota: PlanQuota, { channels, topics, formats }: Vocabulary): string[] {
  return [
    `${perText(quota.per)} ít nhất ${showNumber(quota.required)} tin bài`,
    quota.channel === undefined ? 'kênh nào cũng được' : labelOf(channels, quota.channel),
    quota.counts === 'sent' ? 'tính theo ngày gửi' : 'tính theo ngày đăng',
    quota.topic !== undefined && `chủ đề: ${labelOf(topics, quota.topic)}`,
    quota.format !== undefined && `thể loại: ${labelOf(formats, quota.format)}`,
    quota.own && 'chỉ tính bài của chính đơn vị',
    quota.appliesFrom !== undefined && `tính từ ngày ${vietnameseDay(quota.appliesFrom)}`,
    `ghi ở: ${quota.section}`,
  ].filter((phrase) => typeof phrase === 'string');
}
