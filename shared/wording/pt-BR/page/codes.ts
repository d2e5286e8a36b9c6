import type { codes as english } from '../../en/page/codes.ts'
import type { Translated } from '../../translated.ts'

export const codes = {
  'codes.counter': 'contador {counter}',
  'codes.needsPin': 'precisa do PIN: abra os detalhes',
  'codes.next': 'próximo',
  'codes.menu.account': 'Mostrar conta',
  'codes.menu.copyNext': 'Copiar próximo código',
  'codes.menu.pin': 'Fixar no topo',
  'codes.menu.moveUp': 'Mover para cima',
  'codes.menu.moveDown': 'Mover para baixo',
  'codes.counted.announced': 'Novo código para {name}',
  'codes.counted.next': 'Próximo código',
  'codes.counted.nextFor': 'Próximo código para {name}',
  'codes.empty.title': 'Solte um QR code de configuração aqui',
  'codes.empty.practice': 'Testar o servidor de prática',
  'codes.pinned': 'Fixadas',
  'codes.entries': 'Entradas',
  'codes.secondFactorOf': 'Segundo fator de {account}',
  'codes.notConfirmedYet': 'ainda sem confirmação',
  'codes.showAllEntries': 'Mostrar todas as entradas',
  'codes.tags': 'Etiquetas',
  'codes.others': 'Outras',
  'codes.all': 'Todas',
  'codes.menu.unpin': 'Desafixar',
  'codes.empty.text':
    'Pode ser uma captura de tela ou foto do QR code que um site mostra quando você ativa a autenticação de dois fatores. Você também pode colá-lo com <keys></keys> ou soltar um arquivo exportado de outro app.',
  'codes.nothingFound': 'Nenhuma entrada corresponde a “<bdi>{query}</bdi>”.',
  'codes.nothingFound.tagged':
    'Nenhuma entrada com a etiqueta “<bdi>{tag}</bdi>” corresponde a “<bdi>{query}</bdi>”.',
} as const satisfies Translated<typeof english>
