import type { StoredCookie } from '../dialects/cookies.ts'

/**
 * Returns the jar once for each pair of cookies that only one of the jars has, with the other's
 * value in place of its own. Cookies that both jars have are left out, and those that `opens` says
 * nothing about stay as they are.
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
