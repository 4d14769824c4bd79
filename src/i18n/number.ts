/** Numbers from here on are written with a separator. */
const LONG = 1000;

/** Writes a count as people of a language write numbers: 1,200 or 1.200. How they do is looked up when it is first needed. */
export function numberIn(locale: string): (count: number) => string {
  let format: Intl.NumberFormat | null = null;
  return (count) => (count >= LONG ? (format ??= new Intl.NumberFormat(locale)).format(count) : String(count));
}
