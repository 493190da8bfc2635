/** What the front page chooses to show. */
import { addressOf, procedureAddress } from '../../domain/addresses.ts';
import type { Content } from '../../reading/content.ts';
import type { Site } from '../../schemas/site.ts';

export interface Task {
  label: string;
  address: string;
}

/** The things people come for, each with the page that helps; a task that leads nowhere is left out. */
export function popularTasks(popular: NonNullable<Site['popular']>): Task[] {
  return popular.flatMap(({ label, procedure, lifeEvent }) => {
    const address = procedure
      ? procedureAddress(procedure)
      : lifeEvent && addressOf('life-events', lifeEvent);
    return address ? [{ label, address }] : [];
  });
}

export interface NewestPost {
  title: string;
  address: string;
  date: string;
  sample: boolean;
}

/** The newest posts, newest first. */
export function newestPosts(posts: Content['posts'], limit: number): NewestPost[] {
  return posts
    .toSorted((a, b) => b.data.date.localeCompare(a.data.date) || a.id.localeCompare(b.id))
    .slice(0, limit)
    .map(({ id, data }) => ({
      title: data.title,
      address: addressOf('news', id) ?? '/',
      date: data.date,
      sample: data.sample ?? false,
    }));
}
