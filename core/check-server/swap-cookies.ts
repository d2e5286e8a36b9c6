import type { StoredCookie } from '../dialects/cookies.ts'

/**
 * The jar once for each of its own cookies and each of the other jar's, the value of the one in the
 * place of the other's. Cookies that both jars have are of no side.
 */
export function swapCookies(
  jar: readonly StoredCookie[],
  other: readonly StoredCookie[],
): StoredCookie[][] {
  const strange = without(other, jar)
  return without(jar, other).flatMap(own =>
    strange.map(({ valueSecret }) =>
      jar.map(cookie => (cookie === own ? { ...own, valueSecret } : cookie)),
    ),
  )
}

function without(jar: readonly StoredCookie[], other: readonly StoredCookie[]): StoredCookie[] {
  return jar.filter(({ name }) => other.every(each => each.name !== name))
}
