import type { backupSheet as english } from '../../en/shared/backup-sheet.ts'
import type { Translated } from '../../translated.ts'

export const backupSheet = {
  'shared.backupSheet.title': 'Códigos de backup: {name}',
  'shared.backupSheet.noteHeading': 'Códigos de backup:',
  'shared.backupSheet.unnamed': 'entrada sem nome',
  'shared.backupSheet.writtenOn': 'Gerado pelo Countersign em {day}',
  'shared.backupSheet.use':
    'Com cada código, você entra uma vez se perder o celular ou o computador com seu app autenticador.',
  'shared.backupSheet.keepSafe':
    'Quem tiver esta folha pode usá-los, por isso guarde-a como uma chave.',
  'shared.backupSheet.noneLeft': 'Não restam códigos não usados.',
  'shared.backupSheet.spent': 'Não são mais válidos:',
} as const satisfies Translated<typeof english>
