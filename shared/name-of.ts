export interface Named {
  readonly issuer: string
  readonly label: string
  /** The server that chose these names. */
  readonly madeBy?: string | undefined
}

/** An entry as sentences call it: 'GitHub (ada)', or 'GitHub (ada) from auth.example.com'. */
export function nameOf({ issuer, label, madeBy }: Named): string {
  const name = issuer && label ? `${issuer} (${label})` : issuer || label
  return (name || 'an entry without a name') + (madeBy === undefined ? '' : ` from ${madeBy}`)
}
