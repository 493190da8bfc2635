/** Pages that name a day for their next review, and who is to do it. */
import { addressOf } from '../domain/addresses.ts';
import type { Day } from '../domain/days.ts';
import { reviewOn, type ReviewState } from '../domain/review.ts';
import type { Content, Entry } from './content.ts';

export interface PageReview extends ReviewState {
  readonly title: string;
  readonly address: string;
  /** Id of the unit that keeps the page: its own `owner`, else the unit that owns the portal. */
  readonly keeper: string | undefined;
}

type Kept = Entry<'procedures' | 'life-events' | 'guides' | 'plans' | 'pages'>;

/** Every page with a day for its next review, the earliest first. */
export function pageReviews(
  content: Pick<Content, 'site' | 'procedures' | 'lifeEvents' | 'guides' | 'plans' | 'pages'>,
  day: Day,
): PageReview[] {
  const { site, procedures, lifeEvents, guides, plans, pages } = content;
  const kept: Kept[] = [...procedures, ...lifeEvents, ...guides, ...plans, ...pages];
  return kept
    .flatMap(({ collection, id, data }) => {
      const state = reviewOn(data, day);
      if (state === undefined) return [];
      const title = 'commonName' in data ? data.commonName : data.title;
      const address = addressOf(collection, id) ?? '/';
      return [{ ...state, title, address, keeper: data.owner ?? site?.ownerUnit }];
    })
    .sort((a, b) => a.due.localeCompare(b.due) || a.title.localeCompare(b.title, 'vi'));
}

/** Those whose day has passed. */
export const overdueReviews = (reviews: readonly PageReview[]): PageReview[] =>
  reviews.filter(({ overdue }) => overdue);
