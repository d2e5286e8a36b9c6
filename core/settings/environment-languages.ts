/**
 * Returns the languages that the environment asks for, as BCP 47, the dearest first: POSIX's variables,
 * and GNU's list of further ones. None where the plain locale of programs (`C`) is asked for, or
 * nothing.
 */
export function environmentLanguages(env: NodeJS.ProcessEnv): string[] {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const own = toTag(locale)
  if (own === null) return []
  const further = (env.LANGUAGE ?? '').split(':').map(toTag)
  return [...further, own].filter(tag => tag !== null)
}

/** `pt_BR.UTF-8` is `pt-BR`; what stands behind a dot or an @ tells of characters and money. */
function toTag(locale: string): string | null {
  const [name = ''] = locale.split(/[.@]/, 1)
  if (!/^[a-z]{2,3}(?:[_-][A-Za-z0-9]+)*$/i.test(name)) return null
  return name.replaceAll('_', '-')
}

/** Returns the system's languages: macOS and Windows have them elsewhere than in the environment. */
export function systemLanguages(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const asked = environmentLanguages(env)
  if (asked.length > 0 || platform === 'linux') return asked
  return [Intl.DateTimeFormat().resolvedOptions().locale]
}
