import open from 'open'

/**
 * Opens the user's browser where there is a desktop to open it on. Answers whether it tried; the
 * address has been printed either way.
 */
export async function openBrowser(address: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const hasDesktop = process.platform !== 'linux' || env.DISPLAY || env.WAYLAND_DISPLAY
  if (!hasDesktop) return false
  await open(address)
  return true
}
