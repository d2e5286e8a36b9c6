/**
 * Returns the languages that the environment asks for, as BCP 47 tags, the preferred one first. It
 * reads POSIX's variables, and GNU's list of further languages. Returns none if the plain locale
 * (`C`) or nothing is set.
 */
export function environmentLanguages(env: NodeJS.ProcessEnv): string[] {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  const own = toTag(locale)
  if (own === null) return []
  const further = (env.LANGUAGE ?? '').split(':').map(toTag)
  return [...further, own].filter(tag => tag !== null)
}

/**
 * Turns `pt_BR.UTF-8` into `pt-BR`. After a dot or an @, there is only an encoding or a variant,
 * such as a currency.
 * @ tells of characters and money.
 */
function toTag(locale: string): string | null {
  const [name = ''] = locale.split(/[.@]/, 1)
  if (!/^[a-z]{2,3}(?:[_-][A-Za-z0-9]+)*$/i.test(name)) return null
  return name.replaceAll('_', '-')
}

/** Returns the system's languages. macOS and Windows don't put them into the environment. */
export function systemLanguages(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const asked = environmentLanguages(env)
  if (asked.length > 0 || platform === 'linux') return asked
  return [Intl.DateTimeFormat().resolvedOptions().locale]
}
