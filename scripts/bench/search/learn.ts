/**
 * Learns what each kind of evidence is worth from judged questions: the weights under which an accepted page most
 * surely wins against all others (listwise logistic regression, by gradient ascent with Adagrad's steps).
 */

/** A page that was judged for a question: what speaks for it, once for each reading, in one order of features. */
export interface Example {
  accepted: boolean;
  /** Asked for by its number: always first, so nothing is to be learnt. */
  numbered: boolean;
  readings: number[][];
}

/** Keeps weights small, so that they hold for other questions too; chosen by cross-validation. */
const SHRINK = 0.002;
const STEPS = 250;
const STEP = 0.5;

/**
 * @param questions for each question the pages that were judged
 * @param features how many there are
 */
export function learn(questions: readonly (readonly Example[])[], features: number): number[] {
  const weights = Array.from({ length: features }, () => 0);
  const moved = Array.from({ length: features }, () => 1e-6);
  const asked = questions.filter(
    (pages) => pages.some(({ accepted }) => accepted) && !pages.some(({ numbered }) => numbered),
  );
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = weights.map((): number => 0);
    for (const pages of asked) addGradient(gradient, pages, weights);
    gradient.forEach((sum, at) => {
      const slope = sum / Math.max(1, asked.length) - SHRINK * (weights[at] ?? 0);
      moved[at] = (moved[at] ?? 0) + slope ** 2;
      weights[at] = (weights[at] ?? 0) + (STEP * slope) / Math.sqrt(moved[at]);
    });
  }
  return weights;
}

/** How the chance of the best accepted page, against all that are not accepted, grows with each weight. */
function addGradient(gradient: number[], pages: readonly Example[], weights: readonly number[]): void {
  const rated = pages.map(({ accepted, readings }) => ({ accepted, ...bestReading(readings, weights) }));
  const right = rated.filter(({ accepted }) => accepted).reduce((a, b) => (b.worth > a.worth ? b : a));
  const rivals = [right, ...rated.filter(({ accepted }) => !accepted)];
  const most = Math.max(...rivals.map(({ worth }) => worth));
  const odds = rivals.map(({ worth }) => Math.exp(worth - most));
  const total = odds.reduce((sum, each) => sum + each, 0);
  rivals.forEach(({ features }, rival) => {
    const pull = (rival === 0 ? 1 : 0) - (odds[rival] ?? 0) / total;
    features.forEach((value, at) => (gradient[at] = (gradient[at] ?? 0) + pull * value));
  });
}

const bestReading = (
  readings: readonly number[][],
  weights: readonly number[],
): { features: readonly number[]; worth: number } =>
  readings
    .map((features) => ({
      features,
      worth: features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
    }))
    .reduce((a, b) => (b.worth > a.worth ? b : a));

/** The share of questions whose best page under these weights is an accepted one. */
export function firstRight(questions: readonly (readonly Example[])[], weights: readonly number[]): number {
  const rating = ({ numbered, readings }: Example): number =>
    (numbered ? 1000 : 0) + bestReading(readings, weights).worth;
  const right = questions.filter(
    (pages) => pages.length > 0 && pages.reduce((a, b) => (rating(b) > rating(a) ? b : a)).accepted,
  );
  return right.length / questions.length;
}

const FOLDS = 5;

/** The same for questions that the weights were not learnt from: each fifth judged by what the others teach. */
export function firstRightUnseen(questions: readonly (readonly Example[])[], features: number): number {
  const shares = Array.from({ length: FOLDS }, (_, fold) => {
    const unseen = questions.filter((_, at) => at % FOLDS === fold);
    const seen = questions.filter((_, at) => at % FOLDS !== fold);
    return firstRight(unseen, learn(seen, features)) * unseen.length;
  });
  return shares.reduce((sum, share) => sum + share, 0) / questions.length;
}
