/**
 * Writes the file that makes a Linux desktop start the program at login:
 * https://specifications.freedesktop.org/autostart-spec/latest/
 */
import { mkdir, readFile, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { errorCode, writeAtomically } from '../vault/atomic-file.ts'
import { reaching } from '../vault/disk-errors.ts'

/** Each host has its own file, so that switching one off leaves the other on. */
export function autostartPath(env: NodeJS.ProcessEnv, name: string): string {
  const config = env.XDG_CONFIG_HOME || join(homedir(), '.config')
  return join(config, 'autostart', `${name}.desktop`)
}

/** Quotes an argument of Exec, which is also escaped like every string in such a file. */
function quote(argument: string): string {
  const quoted = argument.replace(/["`$\\]/g, '\\$&').replaceAll('%', '%%')
  return `"${quoted}"`.replaceAll('\\', '\\\\')
}

export function autostartText(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Countersign',
    `Exec=${command.map(quote).join(' ')}`,
    'Icon=app.countersign.Countersign',
    'Terminal=false',
    'StartupNotify=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}

/** Desktops disable such a file by adding a line to it, and keep the file. */
export async function isAutostarted(path: string): Promise<boolean> {
  try {
    const text = await readFile(path, 'utf8')
    return !/^(?:Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/m.test(text)
  } catch (error) {
    if (!errorCode(error)) throw error
    return false
  }
}

/** Throws `unavailable` if it cannot be written. */
export function writeAutostart(path: string, command: readonly string[]): Promise<void> {
  return reaching({ kind: 'startFile', path })(async () => {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeAtomically(path, Buffer.from(autostartText(command)))
  })
}

export function removeAutostart(path: string): Promise<void> {
  return reaching({ kind: 'startFile', path })(() => rm(path, { force: true }))
}
