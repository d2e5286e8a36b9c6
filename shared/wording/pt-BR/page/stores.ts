import type { stores as english } from '../../en/page/stores.ts'
import type { Translated } from '../../translated.ts'

export const stores = {
  'stores.pastedPicture': 'Imagem colada',
  'stores.noQrCode': '{name}: nenhum QR code legível.',
  'stores.unreadable': '{name}: não é possível ler.',
  'stores.textTooLong': 'Este texto é longo demais para conter códigos de configuração.',
  'stores.linkTooLong': 'O link aberto é longo demais para ser um link de configuração.',
  'stores.noBackupCodes': 'Nenhum código de backup foi encontrado em {name}.',
  'stores.entriesFound':
    '{count, plural, one {# entrada encontrada} many {# de entradas encontradas} other {# entradas encontradas}}',

  'stores.check.ended': 'A verificação terminou. {summary}',
  'stores.check.kept':
    '{skipped, plural, =0 {O servidor segue todas as regras.} one {O servidor segue todas as regras verificadas. Uma foi pulada.} many {O servidor segue todas as regras verificadas. # foram puladas.} other {O servidor segue todas as regras verificadas. # foram puladas.}}',
  'stores.check.broken':
    '{broken, plural, one {Uma regra é violada.} many {# de regras são violadas.} other {# regras são violadas.}}',
  'stores.check.brokenAndSkipped':
    '{broken, plural, one {Uma regra é violada.} many {# de regras são violadas.} other {# regras são violadas.}} {skipped, plural, one {Uma foi pulada.} many {# foram puladas.} other {# foram puladas.}}',

  'stores.clipboardKept':
    'Um gerenciador da área de transferência guarda o código que você copiou. Remova-o do histórico da área de transferência.',
  'stores.copied.noCode': 'Não há código para copiar.',
  'stores.copied.current': 'Código copiado',
  'stores.copied.next': 'Próximo código copiado',
  'stores.copied.soon': 'Código copiado, mas ele está prestes a mudar',
  'stores.copied.currentFor': 'Código de {name} copiado',
  'stores.copied.nextFor': 'Próximo código de {name} copiado',
  'stores.copied.soonFor': 'Código de {name} copiado, mas ele está prestes a mudar',
  'stores.copied.code': 'Código copiado',
  'stores.copied.backupCode': 'Código de backup copiado',
  'stores.copied.secret': 'Segredo copiado',
  'stores.copied.setupLink': 'Link de configuração copiado',
  'stores.copied.recoveryKey': 'Chave de recuperação copiada',
  'stores.copied.report': 'Relatório copiado',
  'stores.copied.refused': 'Seu navegador não permitiu copiar.',

  'stores.files.tooMany': 'Você pode importar até {maxFiles} arquivos de uma vez.',
  'stores.files.noneInFolder': 'Não há arquivos nesta pasta.',

  'stores.match.sameSecret': 'Tem o mesmo segredo que {name}',
  'stores.match.sameName': 'Uma entrada com este nome tem outro segredo: as duas são mantidas',
  'stores.match.listedTwice': 'Listada duas vezes, adicionada uma',
  'stores.match.trashedOnBothSides': 'Na lixeira aqui também',
  'stores.match.here': 'Já está aqui',
  'stores.match.hereAs': 'Já está aqui como {name}',
  'stores.match.changed': 'Já está aqui. Selecione-a para atualizar a sua: {changes}',
  'stores.match.addAgain': 'Já está aqui. Selecione-a para adicioná-la de novo',
  'stores.match.addAgainAs': 'Já está aqui como {name}. Selecione-a para adicioná-la de novo',
  'stores.match.restore': 'Na lixeira. Selecione-a para restaurá-la',
  'stores.match.restoreAs': 'Na lixeira como {name}. Selecione-a para restaurá-la',
  'stores.match.restoreUnchanged':
    'Na lixeira; esta tem {changes}. Selecione-a para restaurá-la como era',
  'stores.match.restoreUnchangedAs':
    'Na lixeira como {name}; esta tem {changes}. Selecione-a para restaurá-la como era',

  'stores.take.nothing': 'Adicionar entradas',
  'stores.take.add':
    '{added, plural, one {Adicionar # entrada} many {Adicionar # de entradas} other {Adicionar # entradas}}',
  'stores.take.change':
    '{changed, plural, one {Atualizar # entrada} many {Atualizar # de entradas} other {Atualizar # entradas}}',
  'stores.take.restore':
    '{restored, plural, one {Restaurar # entrada} many {Restaurar # de entradas} other {Restaurar # entradas}}',
  'stores.take.addChange': 'Adicionar {added}, atualizar {changed}',
  'stores.take.addRestore': 'Adicionar {added}, restaurar {restored}',
  'stores.take.changeRestore': 'Atualizar {changed}, restaurar {restored}',
  'stores.take.addChangeRestore': 'Adicionar {added}, atualizar {changed}, restaurar {restored}',

  'stores.taken.nothing': 'Nada foi adicionado',
  'stores.taken.addedOne': '{name}: adicionada',
  'stores.taken.changedOne': '{name}: atualizada',
  'stores.taken.restoredOne': '{name}: restaurada',
  'stores.taken.added':
    '{added, plural, one {# entrada adicionada} many {# de entradas adicionadas} other {# entradas adicionadas}}',
  'stores.taken.changed':
    '{changed, plural, one {# entrada atualizada} many {# de entradas atualizadas} other {# entradas atualizadas}}',
  'stores.taken.restored':
    '{restored, plural, one {# entrada restaurada} many {# de entradas restauradas} other {# entradas restauradas}}',
  'stores.taken.addedChanged':
    '{added, plural, one {# entrada adicionada} many {# de entradas adicionadas} other {# entradas adicionadas}}, {changed, plural, one {# atualizada} many {# atualizadas} other {# atualizadas}}',
  'stores.taken.addedRestored':
    '{added, plural, one {# entrada adicionada} many {# de entradas adicionadas} other {# entradas adicionadas}}, {restored, plural, one {# restaurada} many {# restauradas} other {# restauradas}}',
  'stores.taken.changedRestored':
    '{changed, plural, one {# entrada atualizada} many {# de entradas atualizadas} other {# entradas atualizadas}}, {restored, plural, one {# restaurada} many {# restauradas} other {# restauradas}}',
  'stores.taken.addedChangedRestored':
    '{added, plural, one {# entrada adicionada} many {# de entradas adicionadas} other {# entradas adicionadas}}, {changed, plural, one {# atualizada} many {# atualizadas} other {# atualizadas}}, {restored, plural, one {# restaurada} many {# restauradas} other {# restauradas}}',

  'stores.export.nothingToShow': 'Não há nada para mostrar.',
} as const satisfies Translated<typeof english>
