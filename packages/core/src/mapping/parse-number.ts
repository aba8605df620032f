/** Currency letters and symbols, before or after: `US$`, `Rs.`, `kr`, `zł`, `€ EUR`; not `k`, `m`, `b`, which multiply. */
const unit = String.raw`\p{Sc}?(?:(?![kmbKMB](?!\p{L}))\p{L}[\p{L}\p{M}./]{0,3})?\p{Sc}?`;
const printed = new RegExp(
  String.raw`^([-+\u2212]?)${unit}([-+\u2212]?)([\d.,]*\d[\d.,]*?)(?:[.,][-\u2013\u2014]+)?${unit}$`,
  'u',
);
/** No price is longer, and matching takes time with the square of the length. */
const maxLength = 100;
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
  const [, before = '', after = '', digits = ''] = printed.exec(text.replace(ignored, '')) ?? [];
  const sign = before + after;
  const isRepeated = /([.,]).*\1\d*$/.test(digits);
  const hasBoth = /,.*\.|\..*,/.test(digits);
  if (!digits || sign.length > 1 || (isRepeated && hasBoth)) return undefined;
  const groups = isRepeated || /^\d*,\d{3}$/.test(digits);
  // The last separator is the decimal one, unless it groups thousands, too.
  const plain = digits.replace(groups ? /[.,]/g : /[.,](?=.*[.,])/g, '').replace(',', '.');
  const value = sign && sign !== '+' ? -Number(plain) : Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
