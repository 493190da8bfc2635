/** Life events as pages show them: what to do in which order, at which door, and which procedure helps. */
import { addressOf, procedureAddress } from '../../domain/addresses.ts';
import { lifecycleOn } from '../../domain/lifecycle.ts';
import type { ProcedureState } from '../../domain/procedure-terms.ts';
import type { Content, Entry } from '../../reading/content.ts';
import { findEntry } from '../../reading/find-entry.ts';
import { byOrder } from '../order.ts';
import { shortLabelOf } from '../labels.ts';
import { answersOf, QUESTIONS, type Question } from '../procedure/answers.ts';

export type LifeEvent = Entry<'life-events'>;
type Step = LifeEvent['data']['steps'][number];

/** In the order editors gave, then by name. */
export const inOrder = (events: readonly LifeEvent[]): LifeEvent[] => events.toSorted(byOrder);

export const shortTitle = ({ data }: LifeEvent): string => data.shortTitle ?? data.title;

export interface ProcedureChoice {
  id: string;
  name: string;
  address: string;
  state: ProcedureState;
  /** Where, how long, how much: only what is known. */
  facts: { label: string; text: string }[];
}

export interface StepView {
  title: string;
  text: string | undefined;
  /** Doors of a step that has no procedure; a procedure names its own. */
  places: string[];
  choose: string | undefined;
  choices: ProcedureChoice[];
  next: { title: string; address: string } | undefined;
}

const ASKED: readonly Question[] = ['where', 'time', 'cost'];

/** The steps of a life event with what each procedure asks for, as it stands on `day`; those in force come first. */
export const stepViews = (event: LifeEvent, content: Content, day: string): StepView[] =>
  event.data.steps.map((step) => ({
    title: step.title,
    text: step.text,
    places: (step.submitPlaces ?? []).map((id) => shortLabelOf(content.vocabulary['submit-places'], id)),
    choose: step.choose,
    choices: choicesOf(step, content, day),
    next: nextOf(step, content),
  }));

function choicesOf(step: Step, { procedures, vocabulary }: Content, day: string): ProcedureChoice[] {
  const words = { labels: vocabulary.labels, submitPlaces: vocabulary['submit-places'] };
  const choices = (step.procedures ?? []).flatMap((id) => {
    const procedure = findEntry(procedures, id);
    if (!procedure) return [];
    const { data } = procedure;
    const facts = answersOf(data, words)
      .filter(({ question, known }) => known && ASKED.includes(question))
      .map(({ question, text }) => ({ label: QUESTIONS[question], text }));
    const { state } = lifecycleOn(data.changes, data.confidence, day);
    return [{ id, name: data.commonName, address: procedureAddress(id), state, facts }];
  });
  return choices.sort((a, b) => Number(b.state === 'in-force') - Number(a.state === 'in-force'));
}

function nextOf({ lifeEvent }: Step, { lifeEvents }: Content): StepView['next'] {
  const event = lifeEvent === undefined ? undefined : findEntry(lifeEvents, lifeEvent);
  const address = event && addressOf('life-events', event.id);
  return event && address ? { title: shortTitle(event), address } : undefined;
}
