import type { backups as english } from '../../en/page/backups.ts'
import type { Translated } from '../../translated.ts'

export const backups = {
  'backups.dialog.title': 'Backup de {moment}',
  'backups.dialog.otherVault': 'Este é um backup de outro cofre.',
  'backups.dialog.passphrase': 'Chave de recuperação ou frase secreta deste backup',
  'backups.lookInside': 'Ver o conteúdo',
  'backups.lookingInside': 'Lendo o conteúdo',
  'backups.yourBackups': 'Seus backups',
  'backups.list.fewer': 'Mostrar só os mais novos',
  'backups.list.all': 'Mostrar todos ({count, number})',
  'backups.list.unusable': 'Este backup não pode ser usado. {problem}',
  'backups.list.otherVault':
    'De outro cofre: abre com a chave de recuperação ou a frase secreta dele.',
  'backups.list.lookInside': 'Ver o conteúdo do backup de {moment}',
  'backups.failed': 'O backup falhou',
  'backups.automatic': 'Automático, após cada alteração',
  'backups.failing': 'Os backups não estão funcionando. <bdi>{problem}</bdi>',
  'backups.backUpNow': 'Fazer backup agora',
  'backups.ownFolder': 'Pasta do próprio Countersign',
  'backups.secondFolder': 'Uma segunda pasta',
  'backups.secondFolder.none':
    'Nenhuma ainda. Backups em uma pasta sincronizada ou em outro disco sobrevivem à perda deste computador.',
  'backups.secondFolder.choose': 'Escolher uma pasta',
  'backups.secondFolder.leave': 'Deixar de usar esta pasta',
  'backups.title': 'Backups',
  'backups.recoveryKey.unconfirmed':
    'Ainda não confirmada. Anote-a e digite parte dela para confirmar.',
  'backups.recoveryKey.show': 'Mostrar chave de recuperação',
  'backups.recoveryKey.replace': 'Criar uma nova chave',
  'backups.encryptedCopy': 'Cópia criptografada',
  'backups.encryptedCopy.hint':
    'Seu cofre inteiro em um arquivo. Abre com a chave de recuperação ou a frase secreta.',
  'backups.encryptedCopy.save': 'Salvar uma cópia criptografada',
  'backups.comeBack': 'Se você não conseguir entrar',
  'backups.comeBack.hint':
    'Depois de esquecer a frase secreta, perder o chaveiro ou mudar para um novo computador.',
  'backups.comeBack.show': 'Como recuperar o acesso',
  'backups.recoveryKey.use': 'Abre seu cofre e os backups dele quando nada mais abre.',
  'backups.recoveryKey.use.madeOn':
    'Abre seu cofre e os backups dele quando nada mais abre. Criada em {day}.',
  'backups.compare.none': 'Não há entradas no backup nem aqui.',
  'backups.merge.nothing': 'Todas as entradas do backup já estão aqui.',
  'backups.merge.adds':
    '{count, plural, one {Adiciona # entrada. Nada do que você já tem muda.} many {Adiciona # de entradas. Nada do que você já tem muda.} other {Adiciona # entradas. Nada do que você já tem muda.}}',
  'backups.replace.removed':
    '{count, plural, one {# entrada removida que não está no backup} many {# de entradas removidas que não estão no backup} other {# entradas removidas que não estão no backup}}',
  'backups.replace.nothing': 'Suas entradas ficam como estão.',
  'backups.replace.does': 'Leva o cofre de volta a como era na época: {changes}.',
  'backups.merge.done':
    '{count, plural, one {# entrada adicionada do backup} many {# de entradas adicionadas do backup} other {# entradas adicionadas do backup}}',
  'backups.replace.done': 'Cofre restaurado do backup: {counts}',
  'backups.replace.also':
    'A lixeira e suas contas também são restauradas do backup. Os ajustes ficam como estão. Antes, é feito um backup do seu cofre atual.',
  'backups.replace': 'Substituir tudo',
  'backups.how': 'Como restaurar',
  'backups.merge': 'Adicionar o que falta',
  'backups.replace.list': 'O que a substituição faz',
  'backups.replace.added':
    '{count, plural, one {# entrada adicionada} many {# de entradas adicionadas} other {# entradas adicionadas}}',
  'backups.replace.changed':
    '{count, plural, one {# entrada revertida} many {# de entradas revertidas} other {# entradas revertidas}}',
  'backups.replace.ask': 'Substituir…',
  'backups.verdict.missing': 'Falta aqui',
  'backups.verdict.changed': 'Alterada desde então',
  'backups.verdict.onlyHere': 'Só aqui',
  'backups.verdict.same': 'Igual',
  'backups.verdict.counted': '{verdict}: {count, number}',
  'backups.more': 'E mais {count, number}.',
} as const satisfies Translated<typeof english>
