import type { passphrase as english } from '../../en/cli/passphrase.ts'
import type { Translated } from '../../translated.ts'

export const passphrase = {
  'cli.passphrase.prompt': 'Passphrase:',
  'cli.passphrase.newPrompt': 'Neue Passphrase für den Tresor:',
  'cli.passphrase.again': 'Noch einmal:',
  'cli.passphrase.noTerminal':
    'Der Tresor braucht seine Passphrase: Führe das in einem Terminal aus, füge --passphrase-stdin hinzu oder nenn in COUNTERSIGN_PASSPHRASE_FILE eine Datei, die sie enthält.',
  'cli.passphrase.differs': 'Die beiden stimmen nicht überein.',
  'cli.passphrase.cancelled': 'Abgebrochen. Es wurde nichts geändert.',
  'cli.passphrase.empty':
    '{from, select, stdin {Die erste Zeile der Standardeingabe ist leer.} file {Die in COUNTERSIGN_PASSPHRASE_FILE genannte Datei ist leer.} other {Es wurde nichts eingegeben.}}',
  'cli.passphrase.tooLong':
    '{from, select, stdin {Die erste Zeile der Standardeingabe ist länger als {most, number} Zeichen.} file {Die in COUNTERSIGN_PASSPHRASE_FILE genannte Datei enthält mehr als {most, number} Zeichen.} other {Das ist länger als {most, number} Zeichen.}}',
  'cli.passphrase.fileUnreadable':
    'Die in COUNTERSIGN_PASSPHRASE_FILE genannte Datei kann nicht gelesen werden.',
  'cli.passphrase.fileOpenToOthers':
    'Andere können die in COUNTERSIGN_PASSPHRASE_FILE genannte Datei lesen. Beschränke sie auf dich: chmod 600.',
  'cli.passphrase.fileTooLarge':
    'Die in COUNTERSIGN_PASSPHRASE_FILE genannte Datei enthält mehr als {bytes, number} Byte.',
} as const satisfies Translated<typeof english>
