/**
 * Electron hears of sleep from logind (or elogind) on the system bus. A Flatpak sees no folder of its
 * own system, but is let through to logind by its manifest.
 */
export function hasLogind(env: NodeJS.ProcessEnv, exists: (path: string) => boolean): boolean {
  const bus = env.DBUS_SYSTEM_BUS_ADDRESS ? true : exists('/run/dbus/system_bus_socket')
  return bus && (Boolean(env.FLATPAK_ID) || exists('/run/systemd/seats'))
}
