/** All rules, in one list. */
import type { CollectionName } from '../../schemas/field.ts';
import { entriesOf, type Content } from '../content.ts';
import type { ContentFiles } from '../files.ts';
import { locate, type Finding } from '../locate.ts';
import type { Problem } from '../problem.ts';
import { documentRules } from './document.ts';
import { personalDataRules } from './personal-data.ts';
import { planRules } from './plan.ts';
import { postRules } from './post.ts';
import { procedureRules } from './procedure.ts';
import type { RecordRule } from './rule.ts';
import { siteRules } from './site.ts';
import { unitRules } from './unit.ts';

/** Runs every rule over the records that passed their schema. */
export async function checkRules(dir: string, content: Content, files: ContentFiles): Promise<Problem[]> {
  const each = <C extends CollectionName>(collection: C, rule: RecordRule<C>): Finding[] =>
    entriesOf(content, collection).flatMap((entry) => rule(entry, content));
  return locate(dir, [
    ...each('plans', planRules),
    ...each('procedures', procedureRules),
    ...each('news', postRules),
    ...each('documents', documentRules),
    ...each('units', unitRules),
    ...siteRules(content, files),
    ...personalDataRules(content, files),
  ]);
}
