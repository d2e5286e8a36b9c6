import type { StoredCookie } from '../dialects/cookies.ts'

/**
 * The jar once for each of its own cookies and each of the other jar's, the value of the one in
 * place of the other's. Cookies that both jars have are of no side, and those that `opens` says
 * nothing of are left as they are.
 */
export function swapCookies(
  jar: readonly StoredCookie[],
  other: readonly StoredCookie[],
  opens: (cookie: StoredCookie) => boolean = () => true,
): StoredCookie[][] {
  const strange = without(other, jar)
  const ours = without(jar, other).filter(opens)
  return ours.flatMap(own =>
    strange.map(({ valueSecret }) =>
      jar.map(cookie => (cookie === own ? { ...own, valueSecret } : cookie)),
    ),
  )
}

export function without(
  jar: readonly StoredCookie[],
  other: readonly StoredCookie[],
): StoredCookie[] {
  return jar.filter(({ name }) => other.every(each => each.name !== name))
}
