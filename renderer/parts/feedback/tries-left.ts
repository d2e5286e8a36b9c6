/** '2 tries are left.'; empty where the server does not tell. */
export function triesLeft(remainingAttempts: number | null): string {
  if (remainingAttempts === null) return ''
  if (remainingAttempts === 0) return 'No try is left for now.'
  return remainingAttempts === 1 ? 'One try is left.' : `${remainingAttempts} tries are left.`
}
