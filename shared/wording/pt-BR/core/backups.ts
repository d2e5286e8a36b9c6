import type { backups as english } from '../../en/core/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'core.backups.noAnswer': 'A pasta de backups {path} não está respondendo.',
  'core.backups.folderGone': 'A pasta de backups {path} não está lá.',
  'core.backups.tooLarge': 'O arquivo tem mais de 48 MB.',
  'core.backups.failed': 'Não foi possível fazer o backup.',
  'core.backups.gone': 'Este backup não está mais lá.',
  'core.backups.folderInUse': 'Os backups já vão para esta pasta. Escolha outra.',
  'core.backups.notKept':
    'O Countersign não conseguiu ler de volta um arquivo que gravou em {path}.',
  'core.backups.nothingToUndo': 'Não há nenhuma restauração para desfazer.',
  'core.backups.changedSince': 'Algo mudou desde então, por isso não é mais possível desfazer.',
  'core.backups.wholePath': 'Digite o caminho completo da pasta.',
  'core.backups.tooManyEntries': 'Um cofre pode ter no máximo {entries, number} entradas.',
} as const satisfies Translated<typeof english>
