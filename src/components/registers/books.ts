/** The registers by name, and the entries of each. */
import type { Day } from '../../domain/days.ts';
import { REGISTER_KINDS, type RegisterKind } from '../../domain/registers.ts';
import type { Content, Entry } from '../../reading/content.ts';
import { registerWords } from '../../reading/register-kinds.ts';
import { isWithheld } from '../../reading/withheld.ts';

export type RegisterEntry = Entry<'registers'>;
export type Dialogue = Entry<'events'>;

/** Data of an entry of one kind. */
export type EntryOf<K extends RegisterEntry['data']['kind']> = Extract<RegisterEntry['data'], { kind: K }>;

export interface Book {
  kind: RegisterKind;
  title: string;
  /** What it holds, in a sentence. */
  what: string;
}

const DIALOGUE: Omit<Book, 'kind'> = {
  title: 'Đối thoại',
  what: 'Buổi đối thoại với người dân, doanh nghiệp: đã hỏi gì, trả lời ra sao, ai làm tiếp.',
};

/** All registers in their order; the words are those that editors see for each kind. */
export const registerBooks = (): Book[] =>
  REGISTER_KINDS.map((kind) => ({ kind, ...(kind === 'dialogue' ? DIALOGUE : registerWords(kind)) }));

/** One register by its kind. */
export const bookOf = (kind: RegisterKind): Book =>
  registerBooks().find((book) => book.kind === kind) ?? { kind, ...DIALOGUE };

/** Newest first; those of one day by title. */
export const newestFirst = <T extends RegisterEntry | Dialogue>(entries: readonly T[]): T[] =>
  entries.toSorted(
    (a, b) => b.data.date.localeCompare(a.data.date) || a.data.title.localeCompare(b.data.title, 'vi'),
  );

/** The entries that may be shown on that day, newest first. */
export const shownEntries = (content: Pick<Content, 'registers'>, day: Day): RegisterEntry[] =>
  newestFirst(content.registers.filter((entry) => !isWithheld(entry, day)));

/** Dialogues and whatever else has questions with answers, newest first. */
export const dialogues = ({ events }: Pick<Content, 'events'>): Dialogue[] =>
  newestFirst(events.filter(({ data }) => data.kind === 'doi-thoai' || (data.answers ?? []).length > 0));

/** The entries of one register that may be shown on that day, newest first. */
export const entriesIn = (
  kind: RegisterKind,
  content: Pick<Content, 'registers' | 'events'>,
  day: Day,
): (RegisterEntry | Dialogue)[] =>
  kind === 'dialogue'
    ? dialogues(content)
    : shownEntries(content, day).filter(({ data }) => data.kind === kind);
