/** What the rules of obligations look at, taken from the content: posts and events as evidence, who has what. */
import { isOver } from '../domain/lifecycle.ts';
import { takesIn } from '../domain/receiving.ts';
import type { CoverageFact, Evidence, ObligationInput } from '../domain/obligations.ts';
import type { Content, Entry } from './content.ts';
import { withId } from './quota-input.ts';

/** Plans still in draft bind nobody, and drafts prove nothing. */
export function obligationInput(content: Content): ObligationInput {
  const { plans, units, vocabulary } = content;
  const issued = plans.filter(({ data }) => !data.draft);
  const evidence = evidenceOf(content);
  return {
    plans: issued.map(withId),
    units: units.map(withId),
    formSets: vocabulary['form-sets'],
    evidence,
    coverage: [
      ...issued.flatMap(planFacts),
      ...evidence.flatMap(newsFacts),
      ...content.postings.flatMap((entry) => postingFacts(entry, content)),
      ...content.registers.flatMap(disclosureFacts),
    ],
  };
}

function evidenceOf({ posts, events, vocabulary }: Content): Evidence[] {
  const parents = new Map(
    vocabulary.topics.flatMap(({ id, children = [] }) => children.map((child) => [child.id, id] as const)),
  );
  const bothLevels = (topics: readonly string[]): string[] => [
    ...new Set(topics.flatMap((topic) => [topic, parents.get(topic) ?? topic])),
  ];
  return [
    ...posts
      .filter(({ data }) => !data.draft)
      .map(({ id, data }) => ({
        id: `news/${id}`,
        unit: data.unit,
        topics: bothLevels([data.topic, ...(data.alsoTopics ?? [])]),
        audiences: data.audiences,
        format: data.format,
        material: data.material,
        appearances: data.publications.flatMap(({ channel, publishedOn }) =>
          publishedOn === undefined ? [] : [{ channel, day: publishedOn }],
        ),
        sample: data.sample ?? false,
      })),
    ...events
      .filter(({ data }) => !data.draft)
      .map(({ id, data }) => ({
        id: `events/${id}`,
        unit: data.unit,
        topics: bothLevels(data.topics),
        audiences: data.audiences,
        activity: data.kind,
        appearances: [{ day: data.date }],
        sample: data.sample ?? false,
      })),
  ];
}

/** A unit has a plan of its own for as long as the plan runs, from the day it was signed. */
const planFacts = ({ id, data }: Entry<'plans'>): CoverageFact[] => [
  {
    what: 'plan',
    unit: data.issuer,
    day: data.signedOn ?? data.period.from,
    until: data.period.to,
    evidence: `plans/${id}`,
    sample: false,
  },
];

/** The section on reform is fresh, and the unit informs its people, on every day it says something. */
const newsFacts = ({ id, unit, appearances, sample }: Evidence): CoverageFact[] =>
  (['information', 'reform-section'] as const).flatMap((what) =>
    appearances
      .filter(({ channel }) => what === 'information' || channel !== undefined)
      .map(({ day }) => ({ what, unit, day, evidence: id, sample })),
  );

/** Posted in full, at every place of the unit: the sheet on feedback; each procedure it takes in, in whatever version. */
function postingFacts({ id, data }: Entry<'postings'>, { units, procedures }: Content): CoverageFact[] {
  const unit = units.find((each) => each.id === data.unit)?.data;
  const places = unit?.noticePlaces ?? [];
  const fact = (what: CoverageFact['what'], days: readonly (string | undefined)[]): CoverageFact[] => {
    const known = days.filter((day) => day !== undefined).sort();
    const day = known.at(-1);
    if (day === undefined || known.length < days.length) return [];
    return [{ what, unit: data.unit, day, evidence: `postings/${id}`, sample: data.sample ?? false }];
  };
  const first = (postings: readonly { readonly postedOn: string }[]): string | undefined =>
    postings.map(({ postedOn }) => postedOn).sort()[0];
  const required = procedures.filter(
    (procedure) =>
      !isOver(procedure.data.changes.at(-1)?.kind ?? 'issued') &&
      takesIn(unit ?? {}, { id: procedure.id, ...procedure.data }),
  );
  const hanging = data.posted.filter(({ takenDownOn }) => takenDownOn === undefined);
  const at = (place: string) => (each: { readonly place: string }) => each.place === place;
  return [
    ...fact(
      'feedback-notice',
      places.map((place) => first((data.feedback ?? []).filter(at(place)))),
    ),
    ...fact(
      'procedures-posted',
      places.flatMap((place) =>
        required.map(({ id: procedure }) =>
          first(hanging.filter(at(place)).filter(({ procedures: sheets }) => sheets.includes(procedure))),
        ),
      ),
    ),
  ];
}

/** Public finances and results, each on the day they were entered. */
const disclosureFacts = ({ id, data }: Entry<'registers'>): CoverageFact[] =>
  data.kind === 'finance'
    ? [
        {
          what: 'disclosure',
          unit: data.unit,
          day: data.date,
          evidence: `registers/${id}`,
          sample: data.sample ?? false,
        },
      ]
    : [];
