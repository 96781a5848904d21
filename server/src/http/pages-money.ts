/** Minor units of an amount that a person wrote, `120`, `120.50` or `120,50`; NaN for any other. */
export function minorUnits(text: string | undefined, currency: string): number {
  const written = (text ?? "").trim().replace(",", ".");
  if (!/^\d{1,9}(\.\d{1,3})?$/.test(written)) return Number.NaN;
  const format = new Intl.NumberFormat("en", { style: "currency", currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return Math.round(Number(written) * 10 ** digits);
}
