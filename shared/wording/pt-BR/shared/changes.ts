import type { changes as english } from '../../en/shared/changes.ts'
import type { Translated } from '../../translated.ts'

export const changes = {
  'shared.changes.unnamed': 'Entrada sem nome',
  'shared.changes.missing': '{name}: será adicionada.',
  'shared.changes.onlyHere': '{name}: será removida.',
  'shared.changes.trash':
    '{count, plural, one {# entrada na lixeira será excluída.} many {# de entradas na lixeira serão excluídas.} other {# entradas na lixeira serão excluídas.}}',
  'shared.changes.accounts':
    '{count, plural, one {# conta será removida do Countersign.} many {# de contas serão removidas do Countersign.} other {# contas serão removidas do Countersign.}}',
  'shared.changes.parts': 'Recebe do backup: {parts}.',
  'shared.changes.namedParts': '{name} recebe do backup: {parts}.',
  'shared.changes.counter': 'O contador passa de {here} para {inBackup}.',
  'shared.changes.namedCounter': 'O contador de {name} passa de {here} para {inBackup}.',
  'shared.changes.counterBack':
    'O contador volta de {here} para {inBackup}: os próximos códigos já foram usados.',
  'shared.changes.namedCounterBack':
    'O contador de {name} volta de {here} para {inBackup}: os próximos códigos já foram usados.',
  'shared.changes.part': '{part} ({here} passa a ser {inBackup})',
  'shared.changes.quoted': '“{text}”',
  'shared.changes.nothing': 'vazio',
  'shared.changes.part.issuer': 'emissor',
  'shared.changes.part.label': 'nome da conta',
  'shared.changes.part.tags': 'etiquetas',
  'shared.changes.part.note': 'nota',
  'shared.changes.part.secret': 'segredo',
  'shared.changes.part.pin': 'PIN',
  'shared.changes.part.parameters': 'tipo de código',
  'shared.changes.part.backupCodes': 'códigos de backup',
  'shared.changes.part.pinned': 'se está fixada',
  'shared.changes.part.icon': 'ícone',
  'shared.changes.part.website': 'site',
  'shared.changes.part.account': 'conta vinculada',
  'shared.changes.added': 'adição: {what}',
  'shared.changes.changed': 'alteração: {what}',
  'shared.changes.removed': 'remoção: {what}',
  'shared.changes.noneDiffered': 'nenhuma entrada era diferente',
  'shared.changes.otherComputers':
    '{count, plural, one {Isso também aparecerá no seu outro computador.} many {Isso também aparecerá nos seus outros # de computadores.} other {Isso também aparecerá nos seus outros # computadores.}}',
  'shared.changes.same': 'Nenhuma entrada foi alterada',
} as const satisfies Translated<typeof english>
