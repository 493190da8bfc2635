/** Money and labels as Vietnamese readers write them. */
import { showNumber } from '../domain/show-number.ts';

/** 50000, VND → 50.000 đồng. */
export const showMoney = (amount: number, currency: 'VND' | 'USD'): string =>
  `${showNumber(amount)} ${currency === 'VND' ? 'đồng' : 'USD'}`;

/** First letter as a capital, for labels that stand alone. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
