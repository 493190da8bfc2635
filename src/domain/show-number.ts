/** Numbers as Vietnamese readers write them. */

const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });

/** 50000 → 50.000; 0.8241 → 0,8241. */
export const showNumber = (value: number): string => number.format(value);
