/** The lists of the vocabulary as editors know them. */
import type { Vocabulary } from '../../reading/content.ts';
import { metaOf } from '../../reading/zod-tree.ts';
import { labelsSchema, type Labels } from '../../schemas/labels.ts';
import type { VocabularyList } from '../../schemas/vocabulary.ts';

export const LIST_TITLES: Readonly<Record<VocabularyList, string>> = {
  topics: 'Chủ đề',
  channels: 'Kênh',
  formats: 'Thể loại',
  activities: 'Hoạt động',
  materials: 'Ấn phẩm',
  'form-sets': 'Bộ hình thức',
  scopes: 'Phạm vi',
  audiences: 'Đối tượng',
  'applicant-types': 'Đối tượng thực hiện',
  'unit-kinds': 'Loại đơn vị',
  'document-types': 'Loại văn bản',
  'document-relations': 'Quan hệ văn bản',
  'document-collections': 'Bộ sưu tập văn bản',
  fields: 'Lĩnh vực',
  'admin-levels': 'Cấp',
  'notice-places': 'Nơi niêm yết',
  'submit-places': 'Cửa nộp hồ sơ',
  'report-kinds': 'Loại báo cáo',
  'feedback-kinds': 'Loại ý kiến',
  'commendation-grounds': 'Căn cứ biểu dương',
  figures: 'Số liệu',
  indices: 'Chỉ số',
};

/** One choice as the lists show it. */
export interface Choice {
  id: string;
  label: string;
  hint: string | undefined;
  /** Belongs to the choice of the first level above it. */
  second: boolean;
}

/** The choices of a list; those of the second level follow the one they belong to. */
export function choicesOf(vocabulary: Vocabulary, list: VocabularyList): Choice[] {
  type Item = { id: string; label: string; hint?: string | undefined; children?: Item[] | undefined };
  const choice = ({ id, label, hint }: Item, second: boolean): Choice => ({ id, label, hint, second });
  return (vocabulary[list] as Item[]).flatMap((item) => [
    choice(item, false),
    ...(item.children ?? []).map((child) => choice(child, true)),
  ]);
}

/** A set of codes that the program gives a meaning to, with the labels of this instance. */
export interface LabelGroup {
  key: string;
  title: string;
  choices: Choice[];
}

/** The groups of labels.yaml, in the order of its schema; none while the file cannot be read. */
export const labelGroups = (labels: Labels | undefined): LabelGroup[] =>
  Object.entries(labels ?? {}).map(([key, group]) => ({
    key,
    title: metaOf(labelsSchema.shape[key as keyof Labels]).title ?? key,
    choices: Object.entries(group).map(([id, label]) => ({ id, label, hint: undefined, second: false })),
  }));
