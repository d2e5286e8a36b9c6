/** Guesses from names which entries may produce the codes for an account on a server. */

interface Account {
  readonly id: string
  readonly name: string
  readonly email: string
  /** Empty for the practice server. */
  readonly address: string
  /** The entry that already produces its codes. */
  readonly entryId: string | null
}

interface Candidate {
  readonly id: string
  readonly issuer: string
  readonly label: string
  readonly otp: { readonly type: string }
  /** The account that the entry is linked to. */
  readonly accountId: string | null
}

const most = 20

/**
 * Sorts the likeliest first: the one in use, then those of the server, then those with the email
 * address, which many entries share. Entries of other accounts are left out.
 */
export function likelyEntries<E extends Candidate>(account: Account, entries: readonly E[]): E[] {
  const words = wordsOf(account)
  const email = account.email.toLowerCase()

  function likeness({ id, issuer, label, accountId }: E): number {
    if (id === account.entryId) return 4
    if (accountId !== null && accountId !== account.id) return 0
    const server = simple(issuer)
    const isServer = words.some(
      word => server.includes(word) || (server.length > 2 && word.includes(server)),
    )
    return (isServer ? 2 : 0) + (label.toLowerCase().includes(email) ? 1 : 0)
  }

  return entries
    .filter(({ otp }) => otp.type === 'totp')
    .map(entry => ({ entry, points: likeness(entry) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, most)
    .map(({ entry }) => entry)
}

/**
 * Returns the words of the name, and those of the host without what it shares with others of its
 * country or kind.
 */
function wordsOf({ name, address }: Account): string[] {
  const host = /^https?:\/\/([^/:]*)/.exec(address)?.[1] ?? ''
  return [name, ...host.split('.').slice(0, -1)].map(simple).filter(word => word.length > 2)
}

function simple(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
