import type { passphrase as english } from '../../en/cli/passphrase.ts'
import type { Translated } from '../../translated.ts'

export const passphrase = {
  'cli.passphrase.prompt': 'Frase secreta:',
  'cli.passphrase.newPrompt': 'Nova frase secreta do cofre:',
  'cli.passphrase.again': 'Repita:',
  'cli.passphrase.noTerminal':
    'O cofre precisa da frase secreta: execute isto em um terminal, acrescente --passphrase-stdin ou indique em COUNTERSIGN_PASSPHRASE_FILE um arquivo que a contém.',
  'cli.passphrase.differs': 'As duas não são iguais.',
  'cli.passphrase.cancelled': 'Cancelado. Nada foi alterado.',
  'cli.passphrase.empty':
    '{from, select, stdin {A primeira linha da entrada padrão está vazia.} file {O arquivo indicado em COUNTERSIGN_PASSPHRASE_FILE está vazio.} other {Nada foi digitado.}}',
  'cli.passphrase.tooLong':
    '{from, select, stdin {A primeira linha da entrada padrão tem mais de {most, number} caracteres.} file {O arquivo indicado em COUNTERSIGN_PASSPHRASE_FILE contém mais de {most, number} caracteres.} other {São mais de {most, number} caracteres.}}',
  'cli.passphrase.fileUnreadable':
    'Não é possível ler o arquivo indicado em COUNTERSIGN_PASSPHRASE_FILE.',
  'cli.passphrase.fileOpenToOthers':
    'Outros usuários podem ler o arquivo indicado em COUNTERSIGN_PASSPHRASE_FILE. Restrinja-o a você: chmod 600.',
  'cli.passphrase.fileTooLarge':
    'O arquivo indicado em COUNTERSIGN_PASSPHRASE_FILE contém mais de {bytes, number} bytes.',
} as const satisfies Translated<typeof english>
