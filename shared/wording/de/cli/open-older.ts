import type { openOlder as english } from '../../en/cli/open-older.ts'
import type { Translated } from '../../translated.ts'

export const openOlder = {
  'cli.openOlder.summary': 'einen Tresor öffnen, der älter ist, als er sein sollte',
  'cli.openOlder.description':
    'Öffnet einen Tresor, der älter ist als die zuletzt auf diesem Computer gespeicherte Version.',
  'cli.openOlder.help':
    'Jeder andere Befehl lehnt einen solchen Tresor ab. Ein Synchronisierungsprogramm, eine Systemwiederherstellung oder jemand, der die Datei kopiert hat, kann ihn dorthin gebracht haben.',
  'cli.openOlder.option.asItIs':
    'ihn öffnen, wie er ist, und ab jetzt als neueste Version behandeln',
  'cli.openOlder.option.newestBackup': 'das neueste Backup wiederherstellen',
  'cli.openOlder.sayHow': 'Fehler: Verwende entweder --as-it-is oder --newest-backup',
  'cli.openOlder.restored': 'Das Backup vom {moment} wurde wiederhergestellt.',
  'cli.openOlder.opened':
    'Der Tresor wurde geöffnet, wie er ist. Ab jetzt ist das die neueste Version.',
  'cli.openOlder.isNewest':
    'Dieser Tresor ist die neueste auf diesem Computer bekannte Version. Es wurde nichts geändert.',
} as const satisfies Translated<typeof english>
