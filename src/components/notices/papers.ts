/** The dossier as the official table lists it: row groups, each headed by the case, the way, the condition it is for. */
import type { Choice } from '../../domain/dossier.ts';
import { dossierParts, type DossierPart } from '../../domain/dossier-parts.ts';
import type { Labels } from '../../schemas/labels.ts';
import { wayWords, type Paper } from '../procedure/wording.ts';

export interface PaperGroup {
  /** Stands above the first group of a case; undefined where the dossier knows no cases. */
  case: string | undefined;
  /** For whom the group is: undefined where it is for everybody of the case. */
  only: string | undefined;
  choices: readonly Choice<Paper>[];
}

const ALL_CASES = 'Mọi trường hợp';

/** Groups in the order somebody packs them; every paper stands in exactly one. */
export function paperGroups(papers: readonly Paper[], labels: Labels | undefined): PaperGroup[] {
  const parts = dossierParts(papers);
  const cased = parts.some((part) => part.case !== undefined);
  return parts.flatMap((part) =>
    groupsOf(part, labels).map((group, index) => ({
      ...group,
      case: cased && index === 0 ? (part.case ?? ALL_CASES) : undefined,
    })),
  );
}

function groupsOf(part: DossierPart<Paper>, labels: Labels | undefined): Omit<PaperGroup, 'case'>[] {
  return [
    { only: undefined, choices: part.always },
    ...part.byChannel.map(({ channels, choices }) => ({
      only: `Khi nộp ${wayWords(channels, labels)}`,
      choices,
    })),
    { only: 'Không phải nộp nếu cơ quan tra được', choices: part.unlessFound },
    ...part.conditional.map(({ condition, choices }) => ({ only: `Chỉ cần khi: ${condition}`, choices })),
  ].filter(({ choices }) => choices.length > 0);
}

/** Codes such as 000.00.00.G03-KQ001474 name the result of another procedure, not a form to fill in. */
const RESULT_CODE = /KQ/;
const FORM_WORDS = /^tờ khai|theo mẫu|mẫu số/iu;

/** Forms a dossier asks for, each once: papers with a form of their own, declarations, what is written "theo mẫu". */
export const formNames = (papers: readonly Paper[]): string[] => [
  ...new Set(papers.filter(isForm).map(({ name }) => name)),
];

function isForm({ name, officialName = '', formCode, formFile, electronicForm }: Paper): boolean {
  const coded = formCode !== undefined && !RESULT_CODE.test(formCode);
  const given = formFile !== undefined || electronicForm === true;
  return coded || given || FORM_WORDS.test(name) || FORM_WORDS.test(officialName);
}
