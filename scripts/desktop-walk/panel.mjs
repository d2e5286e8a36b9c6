/** Configures Xfce's panel to show only the icons of programs and the list of windows. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The bus starts this service when the panel asks for its settings. */
const settingsService = '/usr/share/dbus-1/services/org.xfce.Xfconf.service'

/**
 * @param {string} folder
 * @returns {{ services: string, environment: Record<string, string> }} what the desk's bus may start, and
 *   where its programs find their settings
 */
export function preparePanel(folder) {
  const services = join(folder, 'services')
  mkdirSync(services)
  if (existsSync(settingsService)) copyFileSync(settingsService, join(services, 'xfconf.service'))
  const config = join(folder, 'config')
  const channels = join(config, 'xfce4/xfconf/xfce-perchannel-xml')
  mkdirSync(channels, { recursive: true })
  writeFileSync(join(channels, 'xfce4-panel.xml'), panelConfig)
  const cache = join(folder, 'cache')
  mkdirSync(cache)
  return {
    services,
    environment: { XDG_CONFIG_HOME: config, XDG_CACHE_HOME: cache, NO_AT_BRIDGE: '1' },
  }
}

/** This is the middle of the first icon on the screen. */
export const iconAt = { x: 14, y: 884 }

const panelConfig = `<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=12;x=640;y=884"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="length" type="uint" value="100"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
        <value type="int" value="2"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
    <property name="plugin-2" type="string" value="tasklist"/>
  </property>
</channel>
`
