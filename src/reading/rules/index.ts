/** All rules, in one list. */
import type { CollectionName } from '../../schemas/field.ts';
import { allEntries, emptyContent, entriesOf, type Content, type Entry } from '../content.ts';
import type { ContentFiles } from '../files.ts';
import { locate } from '../locate.ts';
import type { Problem } from '../problem.ts';
import type { ReadFile } from '../read-record.ts';
import type { ReadSettings } from '../read-settings.ts';
import { documentRules } from './document.ts';
import { eventRules } from './event.ts';
import { figureRules } from './figures.ts';
import { formerNames } from './former-names.ts';
import { holidayRules } from './holidays.ts';
import { indexValueRules } from './index-value.ts';
import { periodRule } from './period.ts';
import { personalData } from './personal-data.ts';
import { planRules } from './plan.ts';
import { postingRules } from './postings.ts';
import { postRules } from './post.ts';
import { procedureRules } from './procedure.ts';
import { registerRules } from './register.ts';
import type { RecordRule } from './rule.ts';
import { siteRules } from './site.ts';
import { sound, soundEntry } from './sound.ts';
import { sourceRule } from './source.ts';
import { synonymRules } from './synonyms.ts';
import { toldPersons } from './told-persons.ts';
import { unitRules } from './unit.ts';

const RULES: { [C in CollectionName]?: readonly RecordRule<C>[] } = {
  plans: planRules,
  procedures: procedureRules,
  news: [...postRules, sourceRule],
  guides: [formerNames('guides')],
  'life-events': [formerNames('life-events')],
  events: [sourceRule, ...eventRules],
  registers: [sourceRule, periodRule, ...registerRules],
  documents: documentRules,
  units: [...unitRules, formerNames('units')],
  indices: indexValueRules,
  figures: [sourceRule, periodRule, ...figureRules],
  postings: [sourceRule, ...postingRules],
};

/** Runs every rule over records and settings, as far as their fields can be relied on. */
export async function checkRules(
  dir: string,
  reads: readonly ReadFile[],
  settings: readonly ReadSettings[],
  { site, vocabulary }: Content,
  files: ContentFiles,
): Promise<Problem[]> {
  const content: Content = { ...emptyContent(), site, vocabulary };
  for (const read of reads) {
    const entry = soundEntry(read);
    if (entry) (entriesOf(content, entry.collection) as Entry[]).push(entry);
  }
  const findings = allEntries(content).flatMap((entry) => {
    const rules = (RULES[entry.collection] ?? []) as readonly RecordRule<CollectionName>[];
    return rules.flatMap((rule) => sound(() => rule(entry, content)) ?? []);
  });
  return locate(dir, [
    ...findings,
    ...siteRules(content, files),
    ...synonymRules(settings),
    ...holidayRules(settings),
    ...reads.flatMap(personalData),
    ...reads.flatMap(toldPersons),
  ]);
}
