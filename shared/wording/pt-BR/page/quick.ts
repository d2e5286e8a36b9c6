import type { quick as english } from '../../en/page/quick.ts'
import type { Translated } from '../../translated.ts'

export const quick = {
  'quick.title': 'Acesso rápido',
  'quick.search': 'Buscar seus códigos',
  'quick.empty': 'Ainda não há entradas.',
  'quick.nothingFound': 'Nenhuma entrada corresponde.',
  'quick.notOpen':
    'O acesso rápido não consegue abrir seu cofre. Abra o Countersign para ver o motivo.',
  'quick.openMain': 'Abrir o Countersign',
  'quick.noBackupCode': 'Esta entrada não tem nenhum código de backup não usado.',
  'quick.copiedInstead': '{why} O código foi copiado no lugar.',
  'quick.copyBackupCode': 'Copiar o código de backup',
  'quick.confirm': 'Digite sua frase secreta para copiar um código de backup de {name}',
  'quick.keys.copy': '<kbd>{keys}</kbd> Copiar',
  'quick.keys.next': '<kbd>{keys}</kbd> Próximo código',
  'quick.keys.type': '<kbd>{keys}</kbd> Digitar',
  'quick.keys.backupCode': '<kbd>{keys}</kbd> Código de backup',
  'quick.keys.scan': '<kbd>{keys}</kbd> Escanear a tela',
  'quick.keys.hide': '<kbd>{keys}</kbd> Fechar',
} as const satisfies Translated<typeof english>
