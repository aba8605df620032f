/** Currency letters and symbols, before or after: `US$`, `Rs.`, `kr`, `zł`, `€ EUR`; not `k`, `m`, `b`, which multiply. */
const unit = String.raw`\p{Sc}?(?:(?![kmbKMB](?!\p{L}))\p{L}[\p{L}\p{M}./]{0,3})?\p{Sc}?`;
const printed = new RegExp(
  String.raw`^([-+\u2212]?)${unit}([-+\u2212]?)([\d.,]*\d[\d.,]*?)(?:[.,][-\u2013\u2014]+)?${unit}$`,
  'u',
);
/** No price is longer, and matching takes time with the square of the length. */
const maxLength = 100;
/** Digits whose separators all group thousands. */
const grouped = /^\d*(?:,\d{3}|([.,])(?:\d*\1)+\d*)$/;
/** Separators that are not the last one's kind. */
const grouping = /([.,])(?=.*(?!\1)[.,]\d*$)/g;
const ignored = /[\s\p{Cf}'\u2018\u2019\u00b4\u0060\u02bc]+/gu;

/**
 * Reads a number from text in plain decimal notation, or as shops print prices: `1,299.00`, `12,50 €`,
 * `CHF 1'299.-`. Of two kinds of separators the last is the decimal one; a single comma before exactly
 * three digits, or a separator that occurs more than once, groups thousands; another is decimal.
 *
 * @returns `undefined` for other text, such as `free`, `0x10`, `1e3`, `$10 - $20`.
 */
export function parseNumber(text: string): number | undefined {
  if (text.length > maxLength) return undefined;
  const [, before, after, digits] = printed.exec(text.replace(ignored, '')) ?? [];
  if (!digits) return undefined;
  const plain = digits.replace(grouped.test(digits) ? /[.,]/g : grouping, '').replace(',', '.');
  // Two signs, or two decimal separators, are no number.
  const value = Number(`${before}${after}${plain}`.replace('\u2212', '-'));
  return Number.isFinite(value) ? value : undefined;
}
