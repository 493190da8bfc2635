import type { QuotaInput, QuotaPlan, QuotaPost, QuotaUnit } from '../domain/quota.ts';

interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
}

interface Draftable {
  readonly draft?: boolean | undefined;
}

interface Topic {
  readonly id: string;
  readonly children?: readonly { readonly id: string }[] | undefined;
}

/** What counting needs of the content; the records of the reader fit it. */
export interface QuotaContent {
  readonly plans: readonly Entry<Omit<QuotaPlan, 'id'> & Draftable>[];
  readonly units: readonly Entry<Omit<QuotaUnit, 'id'>>[];
  readonly posts: readonly Entry<Omit<QuotaPost, 'id'>>[];
  readonly vocabulary: { readonly topics: readonly Topic[] };
}

/** Takes from the content what the quota rules look at; plans still in draft bind nobody and are left out. */
export function quotaInput(content: QuotaContent): QuotaInput {
  return {
    plans: content.plans.filter(({ data }) => !data.draft).map(withId),
    units: content.units.map(withId),
    posts: content.posts.map(withId),
    topicParents: new Map(
      content.vocabulary.topics.flatMap((topic) =>
        (topic.children ?? []).map((child) => [child.id, topic.id] as const),
      ),
    ),
  };
}

/** A record's data with its id, as the rules take records. */
export function withId<Data>({ id, data }: Entry<Data>): Data & { readonly id: string } {
  return { ...data, id };
}
