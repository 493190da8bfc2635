/** Which letters can be a Vietnamese syllable, marks aside. Vietnamese is written syllable by syllable. */

const ONSETS = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnprstvx]';
const RHYMES = [
  'a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?',
  'e(?:c|ch|m|n|ng|nh|o|p|t|u)?',
  'i(?:a|c|ch|ec|em|en|eng|ep|et|eu|m|n|ng|nh|p|t|u)?',
  'o(?:c|i|m|n|ng|p|t|oc|ong)?',
  'oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?',
  'oe(?:m|n|o|t)?',
  'u(?:a|c|i|m|n|ng|p|t|u)?',
  'u[ao](?:c|i|m|n|ng|p|t|u|y)?',
  'ue(?:ch|n|nh)?',
  'uy(?:a|ch|en|et|n|nh|p|t|u)?',
  'y(?:em|en|eng|et|eu|m|n|t)?',
].join('|');
const SYLLABLE = new RegExp(`^(?:${ONSETS})?(?:${RHYMES})$`);
// After qu and gi the rhyme may share their vowel: quyền, gì, giếng.
const SHARED = /^(?:qu(?:y|a|e|i|o)?|gi)(?:c|ch|en|et|m|n|ng|nh|p|t|u|y|i|o)?$/;

/** Whether folded letters (a to z) can be written as one syllable. */
export const isSyllable = (folded: string): boolean => SYLLABLE.test(folded) || SHARED.test(folded);
