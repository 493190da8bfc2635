/** The steps of a life event in the words of a leaflet, with as much detail as asked for. */
import { isOver } from '../../../domain/lifecycle.ts';
import type { Content } from '../../../reading/content.ts';
import { findEntry } from '../../../reading/find-entry.ts';
import {
  stepViews,
  type LifeEvent,
  type ProcedureChoice,
  type StepView,
} from '../../life-event/life-events.ts';
import { answersOf, type Question } from '../../procedure/answers.ts';
import { brief, CUT } from '../fit/brief.ts';
import type { Detail } from './details.ts';

export interface LeafletFact {
  readonly label: string;
  readonly text: string;
}

export interface LeafletChoice {
  readonly name: string;
  /** Said only when the procedure is not simply in force. */
  readonly state: string | undefined;
  readonly facts: readonly LeafletFact[];
}

export interface LeafletStep {
  readonly number: number;
  readonly title: string;
  /** The editors' words, where it is done, how to choose, what to read on. */
  readonly notes: readonly string[];
  readonly choices: readonly LeafletChoice[];
  /** Something that is known was left out. */
  readonly shortened: boolean;
}

const LABELS: Readonly<Record<Question, string>> = {
  where: 'Nộp ở',
  time: 'Bao lâu',
  cost: 'Tiền',
  bring: 'Cần',
};

/** The steps as they stand on `day`, cut down to `detail`; a procedure that is over is left out. */
export function leafletSteps(event: LifeEvent, content: Content, day: string, detail: Detail): LeafletStep[] {
  return stepViews(event, content, day).map((step, index) => {
    let shortened = false;
    const cut: Cut = (text, limit) => {
      const kept = brief(text, limit);
      shortened ||= kept !== text;
      return kept;
    };
    const notes = notesOf(step, detail, cut);
    const choices = step.choices
      .filter(({ state }) => !isOver(state))
      .map((choice) => choiceOf(choice, content, detail, cut));
    return { number: index + 1, title: step.title, notes, choices, shortened };
  });
}

type Cut = (text: string, limit: number) => string;

function notesOf(
  { text = '', places, choose = '', choices, next }: StepView,
  detail: Detail,
  cut: Cut,
): string[] {
  return [
    cut(text, choices.length > 0 ? detail.text : detail.alone),
    places.length > 0 ? `Nơi làm: ${places.join('; ')}.` : '',
    choices.length > 1 ? `Chọn một. ${cut(choose, detail.choose)}`.trim() : '',
    next ? `Có tờ riêng: ${next.title}.` : '',
  ].filter((note) => note !== '' && note !== CUT);
}

function choiceOf(
  { id, name, state }: ProcedureChoice,
  { procedures, vocabulary }: Content,
  detail: Detail,
  cut: Cut,
): LeafletChoice {
  const data = findEntry(procedures, id)?.data;
  const words = { labels: vocabulary.labels, submitPlaces: vocabulary['submit-places'] };
  const answers = data ? answersOf(data, words).filter(({ known }) => known) : [];
  const facts = (Object.keys(LABELS) as Question[]).flatMap((question) => {
    const whole = answers.find((answer) => answer.question === question)?.text;
    const text = whole && cut(whole, detail[question]);
    return text ? [{ label: LABELS[question], text }] : [];
  });
  const known = facts.length > 0 || answers.length > 0;
  return {
    name,
    state: state === 'in-force' ? undefined : (vocabulary.labels?.procedureState[state] ?? state),
    facts: known ? facts : [{ label: 'Nơi nộp, thời hạn, phí', text: 'Chưa có thông tin.' }],
  };
}
