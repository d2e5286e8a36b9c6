import type { entries as english } from '../../en/cli/entries.ts'
import type { Translated } from '../../translated.ts'

export const entries = {
  'cli.entries.list.summary': 'listar suas entradas',
  'cli.entries.list.description': 'Lista suas entradas, sem os códigos delas.',
  'cli.entries.list.option.trash': 'listar a lixeira',
  'cli.entries.list.empty': 'Ainda não há entradas. Adicione uma com `countersign add`.',
  'cli.entries.list.emptyTrash': 'A lixeira está vazia.',
  'cli.entries.madeByServer': '[de {server}] {label}',
  'cli.entries.digits': '{digits, number} dígitos',
  'cli.entries.seconds': '{seconds, number} s',

  'cli.entries.code.summary': 'mostrar os códigos das entradas que correspondem',
  'cli.entries.code.description':
    'Mostra o código atual e o próximo das entradas que correspondem.',
  'cli.entries.code.help.search':
    'Maiúsculas e acentos não importam, e uma entrada com exatamente esse nome tem prioridade. Se nenhum nome corresponder, etiquetas, sites e notas também são buscados, e um erro de digitação por palavra é permitido.',
  'cli.entries.code.help.counter':
    'Uma entrada baseada em contador passa para o próximo contador se nada mais corresponder. Caso contrário, fica onde está e não mostra nenhum código.',
  'cli.entries.code.help.json':
    'Com --json: {shape}. As horas são em segundos Unix, como em --at. Uma entrada baseada em contador não tem próximo código nem fim.',
  'cli.entries.code.option.at': 'mostrar os códigos deste momento',
  'cli.entries.code.option.copy':
    'copiar o código em vez de mostrá-lo, se uma entrada corresponder',
  'cli.entries.code.badMoment': 'Use um número de segundos desde 1970.',
  'cli.entries.code.askAlone':
    'Uma entrada baseada em contador só mostra o próximo código se você pedir só por ela.',
  'cli.entries.code.alone': 'peça só por ela',
  'cli.entries.code.needsPin': 'precisa do PIN',
  'cli.entries.code.next': 'depois {code}',
  'cli.entries.code.hasNone': '{name} não tem código porque falta o PIN.',
  'cli.entries.code.copied': 'Código de {name} copiado. Ele fica na área de transferência.',
  'cli.entries.code.copiedNext':
    'Próximo código de {name} copiado, porque o atual está prestes a mudar. Ele fica na área de transferência.',
  'cli.entries.code.noClipboardTool': 'Para copiar códigos, instale {tools}.',
  'cli.entries.code.noClipboard':
    'Não há área de transferência aqui porque nenhum ambiente de trabalho está em execução.',
  'cli.entries.code.notCopied': '{tool} não conseguiu copiar o código.',

  'cli.entries.edit.summary': 'alterar os nomes, a nota ou as etiquetas de uma entrada',
  'cli.entries.edit.description':
    'Altera a entrada que corresponde. O que você não indicar fica como está.',
  'cli.entries.edit.option.issuer': 'o novo emissor; vazio, ele é removido',
  'cli.entries.edit.option.label': 'o novo nome da conta, como seu nome de usuário',
  'cli.entries.edit.option.note': 'a nova nota, ou - para lê-la da entrada padrão',
  'cli.entries.edit.option.website':
    'o site a que se refere, como github.com; vazio, ele é removido',
  'cli.entries.edit.option.tag': 'adicionar uma etiqueta (pode ser usada mais de uma vez)',
  'cli.entries.edit.option.untag': 'remover uma etiqueta (pode ser usada mais de uma vez)',
  'cli.entries.edit.option.pin': 'manter a entrada no topo da lista',
  'cli.entries.edit.option.unpin': 'deixar a entrada voltar ao lugar dela na lista',
  'cli.entries.edit.help.rest':
    'Uma janela aberta mostra a alteração na hora. O segredo e a forma como os códigos são gerados não são alterados aqui: use a janela ou `countersign add --on-known update` com um novo link de configuração.',
  'cli.entries.edit.help.label': 'alterar o nome da conta',
  'cli.entries.edit.help.tag': 'adicionar uma etiqueta e fixar a entrada',
  'cli.entries.edit.help.note': 'ler a nota de um arquivo',
  'cli.entries.edit.nothing':
    'erro: diga o que alterar, por exemplo --label, --note ou --tag. Veja `countersign edit --help`.',
  'cli.entries.edit.emptyTag': 'erro: uma etiqueta não pode ficar vazia',
  'cli.entries.edit.tooLong':
    'O que você indica em {option} pode ter no máximo {limit, number} caracteres.',
  'cli.entries.edit.done': '{name}: entrada alterada.',

  'cli.entries.remove.summary': 'mover uma entrada para a lixeira',
  'cli.entries.remove.description':
    'Move a entrada que corresponde para a lixeira, onde ela fica por 30 dias.',
  'cli.entries.remove.done': '{name}: movida para a lixeira.',
  'cli.entries.restore.summary': 'restaurar uma entrada da lixeira',
  'cli.entries.restore.description': 'Restaura da lixeira a entrada que corresponde.',
  'cli.entries.restore.done': '{name}: entrada restaurada.',

  'cli.entries.emptyQuery': 'Diga a que entrada você se refere: a busca está vazia.',
  'cli.entries.noMatch': 'Nenhuma entrada corresponde.',
  'cli.entries.severalMatch':
    'Várias entradas correspondem. Use o nome completo de uma ou o ID dela.',
} as const satisfies Translated<typeof english>
