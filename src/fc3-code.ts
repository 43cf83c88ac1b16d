/** The catalogue's name of a code of Function Compute 3.0. Those of its gateway go on with what is throttled: `Throttling.User`, `Throttling.Api`. */
export function fc3Entry(code: string): string {
  return /^throttling/i.test(code) ? 'Throttling' : code
}
