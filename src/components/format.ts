/** Numbers and money as Vietnamese readers write them. */

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

/** 50000 → 50.000; 0.8241 → 0,8241. */
export const showNumber = (value: number): string => number.format(value);

/** 50000, VND → 50.000 đồng. */
export const showMoney = (amount: number, currency: 'VND' | 'USD'): string =>
  `${showNumber(amount)} ${currency === 'VND' ? 'đồng' : 'USD'}`;

/** First letter as a capital, for labels that stand alone. */
export const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
