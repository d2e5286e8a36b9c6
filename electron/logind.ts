/**
 * Electron learns about sleep from logind (or elogind) on the system bus. A Flatpak cannot see its
 * host's folders, but its manifest gives it access to logind.
 */
export function hasLogind(env: NodeJS.ProcessEnv, exists: (path: string) => boolean): boolean {
  const bus = env.DBUS_SYSTEM_BUS_ADDRESS ? true : exists('/run/dbus/system_bus_socket')
  return bus && (Boolean(env.FLATPAK_ID) || exists('/run/systemd/seats'))
}
