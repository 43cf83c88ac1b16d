/** The three forms of an HTTP date begin with the day of the week. `Date.parse` makes a date of nearly any text with a number: "-1", "window 5". */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/

/** Reads the value of a header such as `Date`, in milliseconds since 1970; NaN for what is no date of HTTP. */
export function parseHttpDate(text: string): number {
  return HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN
}
