/**
 * Lists the commands in the order of the help, each with the file that is loaded when it is needed.
 */
import type { Command } from 'commander'
import type { Io } from './io.ts'

type Define = (program: Command, io: Io) => void

export const commandFiles = {
  add: async () => (await import('./commands/add.ts')).defineAdd,
  list: async () => (await import('./commands/list.ts')).defineList,
  code: async () => (await import('./commands/code.ts')).defineCode,
  edit: async () => (await import('./commands/edit.ts')).defineEdit,
  scan: async () => (await import('./commands/scan.ts')).defineScan,
  import: async () => (await import('./commands/import.ts')).defineImport,
  formats: async () => (await import('./commands/formats.ts')).defineFormats,
  export: async () => (await import('./commands/export.ts')).defineExport,
  backups: async () => (await import('./commands/backups.ts')).defineBackups,
  'open-older': async () => (await import('./commands/open-older.ts')).defineOpenOlder,
  remove: async () => (await import('./commands/remove.ts')).defineRemove,
  restore: async () => (await import('./commands/restore.ts')).defineRestore,
  pair: async () => (await import('./commands/pair.ts')).definePair,
  sync: async () => (await import('./commands/sync.ts')).defineSync,
  quick: async () => (await import('./commands/quick.ts')).defineQuick,
  ui: async () => (await import('./commands/ui.ts')).defineUi,
  demo: async () => (await import('./commands/demo.ts')).defineDemo,
  servers: async () => (await import('./commands/servers.ts')).defineServers,
  server: async () => (await import('./commands/server.ts')).defineServer,
  'check-server': async () => (await import('./commands/check-server.ts')).defineCheckServer,
} satisfies Record<string, () => Promise<Define>>

export type CommandName = keyof typeof commandFiles

export const commandNames = Object.keys(commandFiles) as CommandName[]

export function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(commandFiles, name)
}
