/** How many entries of a register stand where; a state without any is told as 0. */
import type { Day } from '../../domain/days.ts';
import { runOn } from '../../domain/event-time.ts';
import type { RegisterKind } from '../../domain/registers.ts';
import type { Content } from '../../reading/content.ts';
import type { RegisterEntry } from './books.ts';

export interface Counts {
  /** What is counted by: "Tình trạng". */
  by: string;
  rows: { label: string; count: number; samples: number }[];
}

/** The table of a register that has states, kinds or grounds; undefined for the others. */
export function countsOf(
  kind: RegisterKind,
  entries: readonly RegisterEntry[],
  { vocabulary }: Pick<Content, 'vocabulary'>,
  day: Day,
): Counts | undefined {
  const { labels } = vocabulary;
  const chosen = CHOSEN[kind];
  if (!chosen) return undefined;
  const choices = chosen.choices(labels, vocabulary);
  return {
    by: chosen.by,
    rows: choices.map(([key, label]) => {
      const group = entries.filter(({ data }) => chosen.keyOf(data, day) === key);
      return { label, count: group.length, samples: group.filter(({ data }) => data.sample).length };
    }),
  };
}

type Labels = Content['vocabulary']['labels'];
type Data = RegisterEntry['data'];

interface Chosen {
  by: string;
  keyOf: (data: Data, day: Day) => string | undefined;
  choices: (labels: Labels, vocabulary: Content['vocabulary']) => [key: string, label: string][];
}

const listed = (list: readonly { id: string; label: string }[]): [string, string][] =>
  list.map(({ id, label }) => [id, label]);

const CHOSEN: Partial<Record<RegisterKind, Chosen>> = {
  commendation: {
    by: 'Căn cứ',
    keyOf: (data) => (data.kind === 'commendation' ? data.ground : undefined),
    choices: (_labels, vocabulary) => listed(vocabulary['commendation-grounds']),
  },
  award: {
    by: 'Được khen',
    keyOf: (data) => (data.kind === 'award' ? data.recipient : undefined),
    choices: (labels) => Object.entries(labels?.recipient ?? {}),
  },
  initiative: {
    by: 'Tình trạng',
    keyOf: (data) => (data.kind === 'initiative' ? data.state : undefined),
    choices: (labels) => Object.entries(labels?.initiativeState ?? {}),
  },
  difficulty: {
    by: 'Tình trạng',
    keyOf: (data) => (data.kind === 'difficulty' ? data.state : undefined),
    choices: (labels) => Object.entries(labels?.difficultyState ?? {}),
  },
  inspection: {
    by: 'Loại kiểm tra',
    keyOf: (data) => (data.kind === 'inspection' ? data.planned : undefined),
    choices: (labels) => Object.entries(labels?.inspectionKind ?? {}),
  },
  consultation: {
    by: 'Tình trạng',
    keyOf: (data, day) =>
      data.kind === 'consultation' ? runOn(data.opensOn, data.closesOn, day) : undefined,
    choices: () => [
      ['open', 'Đang mở góp ý'],
      ['coming', 'Sắp mở góp ý'],
      ['closed', 'Đã hết hạn góp ý'],
    ],
  },
};
