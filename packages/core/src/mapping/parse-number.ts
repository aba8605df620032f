const plain = /^[-+]?(?:\d+\.?\d*|\.\d+)$/;

/** Currency letters and symbols, before or after: `US$`, `Rs.`, `kr`, `zł`, `€ EUR`; not `k`, `m`, `b`, which multiply. */
const unit = String.raw`\p{Sc}?(?:(?![kmbKMB](?!\p{L}))\p{L}[\p{L}\p{M}./]{0,3})?\p{Sc}?`;
const printed = new RegExp(
  String.raw`^([-+\u2212]?)${unit}([-+\u2212]?)([\d.,]*\d[\d.,]*?)(?:[.,][-\u2013\u2014]+)?${unit}$`,
  'u',
);
const ignored = /[\s\p{Cf}'\u2018\u2019\u00b4\u0060\u02bc]+/gu;

/**
 * Reads a number from text in plain decimal notation, or as shops print prices: `1,299.00`, `12,50 €`,
 * `CHF 1'299.-`. Of two kinds of separators the last is the decimal one; a single comma before exactly
 * three digits, or a separator that occurs more than once, groups thousands; another is decimal.
 *
 * @returns `undefined` for other text, such as `free`, `0x10`, `1e3`, `$10 - $20`.
 */
export function parseNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (plain.test(trimmed)) return finite(trimmed);
  const [, before = '', after = '', digits = ''] = printed.exec(trimmed.replace(ignored, '')) ?? [];
  const sign = before + after;
  if (!digits || sign.length > 1) return undefined;

  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const separator = digits.charAt(last);
  const isRepeated = last >= 0 && digits.indexOf(separator) < last;
  const hasBoth = digits.includes('.') && digits.includes(',');
  if (hasBoth && isRepeated) return undefined;
  const groups = isRepeated || (!hasBoth && separator === ',' && digits.length - last === 4);
  const decimal = last < 0 || groups ? digits.length : last;
  const whole = digits.slice(0, decimal).replace(/[.,]/g, '');
  return finite(`${sign && sign !== '+' ? '-' : ''}${whole}.${digits.slice(decimal + 1)}`);
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}
