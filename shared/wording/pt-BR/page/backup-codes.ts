import type { backupCodes as english } from '../../en/page/backup-codes.ts'
import type { Translated } from '../../translated.ts'

export const backupCodes = {
  'backupCodes.paste': 'Cole ou digite os códigos',
  'backupCodes.paste.hint':
    'Cole-os como o site os mostra: em lista, em tabela ou com outro texto em volta. Você também pode soltar um arquivo de texto ou PDF aqui.',
  'backupCodes.everyLine': 'Cada linha é um código',
  'backupCodes.earlier': 'Códigos não usados que você já tem',
  'backupCodes.earlier.keep': 'Ainda válidos',
  'backupCodes.earlier.replace': 'Substituídos por estes',
  'backupCodes.add.submit':
    '{count, plural, one {Adicionar código} many {Adicionar # de códigos} other {Adicionar # códigos}}',
  'backupCodes.add.done':
    '{count, plural, =0 {Você já tem todos estes códigos} one {Um código de backup adicionado} many {# de códigos de backup adicionados} other {# códigos de backup adicionados}}',
  'backupCodes.loading': 'Carregando os códigos de backup',
  'backupCodes.about':
    'Com os códigos de backup, você entra se perder o celular ou o computador que gera seus códigos. Um site os fornece uma única vez, quando você ativa a autenticação de dois fatores. Guarde-os aqui.',
  'backupCodes.copyNext': 'Copiar próximo código de backup',
  'backupCodes.addCodes': 'Adicionar códigos',
  'backupCodes.list.ofAccount': 'Códigos de backup desta conta',
  'backupCodes.list.ofEntry': 'Códigos de backup desta entrada',
  'backupCodes.held.text': 'O texto que você soltou',
  'backupCodes.loadingEntries': 'Carregando as entradas',
  'backupCodes.none.noEntry':
    'Códigos de backup pertencem a uma entrada. Adicione sua primeira entrada e, depois, os códigos de backup dela.',
  'backupCodes.nothingFound':
    'Nenhuma entrada com códigos de backup corresponde a “<bdi>{query}</bdi>”.',
  'backupCodes.holders': 'Entradas com códigos de backup',
  'backupCodes.addToEntry': 'Adicionar códigos a uma entrada',
  'backupCodes.noSuchEntry': 'Nenhuma entrada com esse nome',
  'backupCodes.void.remove': 'Remover esses códigos',
  'backupCodes.void.removeAsk': 'Remover todos os códigos que não são mais válidos?',
  'backupCodes.mark.used': 'Marcar como usado',
  'backupCodes.mark.unused': 'Marcar como não usado',
  'backupCodes.mark.void': 'Marcar que não é mais válido',
  'backupCodes.note.write': 'Adicionar uma nota',
  'backupCodes.numbered': 'código de backup {number}',
  'backupCodes.copyAndMark': 'Copiar e marcar como usado',
  'backupCodes.copyNamed': 'Copiar {name}',
  'backupCodes.note.where': 'Usado para (opcional)',
  'backupCodes.note.label': 'Nota sobre {name}',
  'backupCodes.copyConfirm': 'Copiar',
  'backupCodes.removeAsk': 'Remover este código de vez?',
  'backupCodes.fewLeft.getNew':
    '{unused, plural, =0 {Não restam códigos de backup.} one {Resta só um código de backup.} many {Restam só # de códigos de backup.} other {Restam só # códigos de backup.}} Peça novos ao site e adicione-os aqui.',
  'backupCodes.fewLeft.regenerate': 'Criar novos códigos',
  'backupCodes.found.list': 'Códigos encontrados',
  'backupCodes.found.leaveOut': 'Deixar {code} de fora',
  'backupCodes.found':
    '{count, plural, =0 {Nenhum código foi reconhecido. Se cada linha é um código, selecione “{everyLine}” acima.} one {Um código encontrado:} many {# de códigos encontrados:} other {# códigos encontrados:}}',
  'backupCodes.held.noEntry':
    '<bdi>{name}</bdi>: códigos de backup pertencem a uma entrada. Adicione a entrada primeiro e, depois, os códigos dela.',
  'backupCodes.held.whose':
    '<bdi>{name}</bdi>: escolha a entrada à qual estes códigos de backup pertencem.',
  'backupCodes.holder.note': '<hidden>, nota: </hidden>{note}',
  'backupCodes.holder.left':
    '{unused, plural, =0 {nenhum restante} one {# restante} many {# restantes} other {# restantes}}',
  'backupCodes.none.title': 'Caso você perca seu celular',
  'backupCodes.none.text':
    'Quando você ativa a autenticação de dois fatores, os sites fornecem códigos de backup. Com cada um, você entra uma vez sem app autenticador. Guarde-os aqui, criptografados com o resto do seu cofre: cole-os ou solte o arquivo de texto ou PDF que você salvou.',
  'backupCodes.paper.title': 'Códigos de backup: <bdi>{name}</bdi>',
  'backupCodes.paper.use':
    'Com cada código, você entra uma vez se perder o celular ou o computador com seu app autenticador. Quem tiver este papel pode usá-los, por isso guarde-o como uma chave.',
  'backupCodes.paper.printed': 'Impresso pelo Countersign em {date}',
  'backupCodes.file.tooLarge': '{name} tem mais de 10 MB.',
  'backupCodes.file.unreadable': 'Não é possível ler {name}.',
  'backupCodes.file.otherKind':
    '{name} não é um arquivo de texto nem PDF. Em vez disso, cole os códigos.',
  'backupCodes.file.tooSlow': '{name} demora demais para ser lido. Em vez disso, cole os códigos.',
  'backupCodes.file.tooManyPages': '{name} tem mais de {maxPages, number} páginas.',
  'backupCodes.file.noText':
    '{name} contém imagens, mas nenhum texto. Em vez disso, digite os códigos.',
  'backupCodes.file.encrypted':
    '{name} está protegido por uma senha. Salve-o sem senha ou cole os códigos.',
  'backupCodes.file.notPdf': '{name} não é um arquivo PDF legível. Em vez disso, cole os códigos.',
  'backupCodes.hide': 'Ocultar os códigos',
  'backupCodes.show': 'Mostrar os códigos',
  'backupCodes.print': 'Imprimir',
  'backupCodes.done.copied': 'Código de backup copiado e marcado como usado',
  'backupCodes.done.putBack': 'Marcado de novo como não usado',
  'backupCodes.done.unused': 'Marcado como não usado',
  'backupCodes.done.used': 'Marcado como usado',
  'backupCodes.done.void': 'Marcado: não é mais válido',
  'backupCodes.done.removed':
    '{count, plural, one {Código removido} many {# de códigos removidos} other {# códigos removidos}}',
  'backupCodes.void.show':
    '{count, plural, one {Mostrar # código que não é mais válido} many {Mostrar # de códigos que não são mais válidos} other {Mostrar # códigos que não são mais válidos}}',
  'backupCodes.void.hide':
    '{count, plural, one {Ocultar # código que não é mais válido} many {Ocultar # de códigos que não são mais válidos} other {Ocultar # códigos que não são mais válidos}}',
  'backupCodes.hidden': 'oculto',
  'backupCodes.show.meaning':
    'Quem os vir pode entrar como você, uma vez com cada código. Verifique se ninguém está olhando.',
  'backupCodes.show.confirm': 'Mostrar códigos',
  'backupCodes.print.meaning':
    'Quem encontrar o papel pode entrar como você, uma vez com cada código. Guarde-o como uma chave, longe das suas senhas.',
  'backupCodes.print.confirm': 'Imprimir códigos',
  'backupCodes.save.meaning':
    'O arquivo não é criptografado. Quem o ler pode entrar como você, uma vez com cada código. Guarde-o em uma unidade trancada em lugar seguro, não neste computador.',
  'backupCodes.save.confirm': 'Salvar códigos',
} as const satisfies Translated<typeof english>
