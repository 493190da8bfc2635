/** What each unit posts for people: its procedures by field, and what else can be made of them for a wall. */
import type { Day } from '../domain/days.ts';
import { isOver, lifecycleOn } from '../domain/lifecycle.ts';
import { takesIn } from '../domain/receiving.ts';
import { hasEnded } from '../domain/unit-life.ts';
import type { Content, Entry } from './content.ts';

export interface NoticeBoard {
  readonly unit: Entry<'units'>;
  /** Ids of the places where it must post. */
  readonly places: readonly string[];
  /** What it takes in and nobody has abolished: by name. */
  readonly procedures: readonly Entry<'procedures'>[];
  /** The same by field, in the order of the vocabulary; a procedure without a field stands last. */
  readonly fields: readonly FieldNotices[];
  /** Life events that lead to one of its procedures. */
  readonly lifeEvents: readonly Entry<'life-events'>[];
  /** People outside the office for whom it has procedures. */
  readonly audiences: readonly AudienceNotices[];
}

export interface FieldNotices {
  readonly id: string;
  readonly label: string;
  readonly procedures: readonly Entry<'procedures'>[];
}

export type AudienceNotices = FieldNotices;

const NO_FIELD = { id: 'chua-ro', label: 'Chưa rõ lĩnh vực' };

/** Whether a unit must post somewhere and has not ended on `day`. */
export const hasBoard = ({ data }: Entry<'units'>, day: Day): boolean =>
  (data.noticePlaces ?? []).length > 0 && !hasEnded(data, day);

/** The boards of every unit that has one, as they look on `day`. */
export const noticeBoards = (content: Content, day: Day): NoticeBoard[] =>
  content.units.filter((unit) => hasBoard(unit, day)).map((unit) => boardOf(unit, content, day));

function boardOf(unit: Entry<'units'>, content: Content, day: Day): NoticeBoard {
  const { vocabulary, lifeEvents } = content;
  const procedures = content.procedures
    .filter(({ id, data }) => takesIn(unit.data, { id, ...data }))
    .filter(({ data }) => !isOver(lifecycleOn(data.changes, data.confidence, day).state))
    .sort((a, b) => a.data.commonName.localeCompare(b.data.commonName, 'vi'));
  const ids = new Set(procedures.map(({ id }) => id));
  return {
    unit,
    places: unit.data.noticePlaces ?? [],
    procedures,
    fields: [...vocabulary.fields, NO_FIELD].flatMap(({ id, label }) =>
      group(
        id,
        label,
        procedures.filter(({ data }) => (data.field ?? NO_FIELD.id) === id),
      ),
    ),
    lifeEvents: lifeEvents.filter(({ data }) =>
      data.steps.some((step) => step.procedures?.some((procedure) => ids.has(procedure))),
    ),
    audiences: vocabulary.audiences
      .filter(({ group: side }) => side === 'outside')
      .flatMap(({ id, label }) =>
        group(
          id,
          label,
          procedures.filter(({ data }) => data.audiences.includes(id)),
        ),
      ),
  };
}

const group = (id: string, label: string, procedures: readonly Entry<'procedures'>[]): FieldNotices[] =>
  procedures.length === 0 ? [] : [{ id, label, procedures }];
