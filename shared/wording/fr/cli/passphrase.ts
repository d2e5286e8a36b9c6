import type { passphrase as english } from '../../en/cli/passphrase.ts'
import type { Translated } from '../../translated.ts'

export const passphrase = {
  'cli.passphrase.prompt': 'Phrase de passe :',
  'cli.passphrase.newPrompt': 'Nouvelle phrase de passe du coffre :',
  'cli.passphrase.again': 'Répétez-la :',
  'cli.passphrase.noTerminal':
    'Le coffre a besoin de sa phrase de passe : lancez cette commande dans un terminal, ajoutez --passphrase-stdin, ou indiquez dans COUNTERSIGN_PASSPHRASE_FILE un fichier qui la contient.',
  'cli.passphrase.differs': 'Les deux ne correspondent pas.',
  'cli.passphrase.cancelled': 'Annulé. Rien n’a été modifié.',
  'cli.passphrase.empty':
    '{from, select, stdin {La première ligne de l’entrée standard est vide.} file {Le fichier indiqué par COUNTERSIGN_PASSPHRASE_FILE est vide.} other {Rien n’a été saisi.}}',
  'cli.passphrase.tooLong':
    '{from, select, stdin {La première ligne de l’entrée standard dépasse {most, number} caractères.} file {Le fichier indiqué par COUNTERSIGN_PASSPHRASE_FILE contient plus de {most, number} caractères.} other {Cela dépasse {most, number} caractères.}}',
  'cli.passphrase.fileUnreadable':
    'Impossible de lire le fichier indiqué par COUNTERSIGN_PASSPHRASE_FILE.',
  'cli.passphrase.fileOpenToOthers':
    'D’autres utilisateurs peuvent lire le fichier indiqué par COUNTERSIGN_PASSPHRASE_FILE. Réservez-vous-en l’accès : chmod 600.',
  'cli.passphrase.fileTooLarge':
    'Le fichier indiqué par COUNTERSIGN_PASSPHRASE_FILE contient plus de {bytes, number} octets.',
} as const satisfies Translated<typeof english>
