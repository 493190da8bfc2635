/** The views of a lobby screen: all stand on one page, and the address's fragment says which one is seen. */
import type { Content, Entry } from '../../../reading/content.ts';
import type { NoticeBoard } from '../../../reading/notice-board.ts';
import { findEntry } from '../../../reading/find-entry.ts';
import { shortTitle, stepViews, type ProcedureChoice, type StepView } from '../../life-event/life-events.ts';
import { QUESTIONS } from '../../procedure/answers.ts';

/** Ids of the views that are there once; the first one is seen when the fragment names none. */
export const FIRST = 'dau';
export const ALL = 'moi-thu-tuc';
export const FEEDBACK = 'phan-anh';

export const eventView = (id: string): string => `tinh-huong-${id}`;
export const fieldView = (id: string): string => `linh-vuc-${id}`;
export const procedureView = (id: string): string => `thu-tuc-${id}`;

/** More procedures than these do not stand on the first view but behind a tile, by field. */
const FEW = 6;

export const hasFew = ({ procedures }: NoticeBoard): boolean => procedures.length <= FEW;

/** Where "Quay lại" leads from a procedure when nobody remembers the way there. */
export const aboveProcedure = (board: NoticeBoard, id: string): string => {
  const field = board.fields.find(({ procedures }) => procedures.some((each) => each.id === id));
  return hasFew(board) || !field ? FIRST : fieldView(field.id);
};

export interface ScreenChoice extends ProcedureChoice {
  /** The view of the procedure; undefined: it is not handed in here. */
  view: string | undefined;
  /** Where it is handed in, as far as known. */
  where: string | undefined;
}

export interface ScreenStep extends Omit<StepView, 'choices' | 'next'> {
  choices: ScreenChoice[];
  /** Another life event; without a view where this board has none of it. */
  next: { title: string; view: string | undefined } | undefined;
}

/** The steps of a life event, each procedure with its view on this screen or with the place to go instead. */
export function screenSteps(
  event: Entry<'life-events'>,
  board: NoticeBoard,
  content: Content,
  day: string,
): ScreenStep[] {
  const here = new Set(board.procedures.map(({ id }) => id));
  return stepViews(event, content, day).map((step, index) => ({
    ...step,
    choices: step.choices.map((choice) => ({
      ...choice,
      view: here.has(choice.id) ? procedureView(choice.id) : undefined,
      where: choice.facts.find(({ label }) => label === QUESTIONS.where)?.text,
    })),
    next: nextOf(event.data.steps[index]?.lifeEvent, board, content),
  }));
}

function nextOf(id: string | undefined, { lifeEvents }: NoticeBoard, content: Content): ScreenStep['next'] {
  const event = id === undefined ? undefined : findEntry(content.lifeEvents, id);
  if (!event) return undefined;
  const shown = lifeEvents.some((each) => each.id === event.id);
  return { title: shortTitle(event), view: shown ? eventView(event.id) : undefined };
}
