/**
 * Whether the figures of one unit and period can be true together. Plans that demand them: files received, plan of
 * Phòng GDĐT Hà Đông II.2.1; solved early, on time, late, II.1.1 there and La Khê II.4.2; fewer inner offices by more
 * than 20 %, II.1.1 and La Khê II.4.3. Files still in hand are demanded by none: without them no sum can be checked.
 */

/** A figure of the vocabulary and its value. Of one unit and period each figure stands once. */
export interface Figure {
  readonly figure: string;
  readonly value: number;
}

/** A kind of figure of the vocabulary. */
export interface FigureKind {
  readonly id: string;
  /** '%' for shares; else what is counted. */
  readonly unit: string;
  /** Worth pointing out above this value; nothing wrong with it. */
  readonly flagAbove?: number | undefined;
}

/** Files received and what became of them. */
export interface Imbalance {
  /** Received. */
  readonly left: number;
  /** Solved and in hand together, as far as they are known. */
  readonly right: number;
  /** `left` less `right`: positive where files are missing, negative where there are too many. */
  readonly difference: number;
}

export interface FiguresCheck {
  /** undefined: it adds up, or too little is known to say that it does not. */
  readonly imbalance: Imbalance | undefined;
  /** Above the value at which the vocabulary points them out. */
  readonly flagged: readonly Figure[];
  /** Below 0, or a percentage above 100. */
  readonly impossible: readonly Figure[];
}

const RECEIVED = 'received';
const BECAME = ['solved-early', 'solved-on-time', 'solved-late', 'in-progress'] as const;

/** Checks the figures of one unit and period, in any order; kinds that the vocabulary does not have are only summed. */
export function checkFigures(figures: readonly Figure[], kinds: readonly FigureKind[]): FiguresCheck {
  const kindOf = ({ figure }: Figure) => kinds.find(({ id }) => id === figure);
  return {
    imbalance: imbalanceOf(figures),
    flagged: figures.filter((each) => each.value > (kindOf(each)?.flagAbove ?? Infinity)),
    impossible: figures.filter((each) => each.value < 0 || (kindOf(each)?.unit === '%' && each.value > 100)),
  };
}

/** A part that is not known may be any number from 0: then only too many files are a contradiction. */
function imbalanceOf(figures: readonly Figure[]): Imbalance | undefined {
  const valueOf = (id: string) => figures.find(({ figure }) => figure === id)?.value;
  const left = valueOf(RECEIVED);
  if (left === undefined) return undefined;
  const known = BECAME.map(valueOf).filter((value) => value !== undefined);
  const right = known.reduce((sum, value) => sum + value, 0);
  const wrong = known.length === BECAME.length ? left !== right : left < right;
  return wrong ? { left, right, difference: left - right } : undefined;
}
