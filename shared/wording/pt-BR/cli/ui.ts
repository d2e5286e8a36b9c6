import type { ui as english } from '../../en/cli/ui.ts'
import type { Translated } from '../../translated.ts'

export const ui = {
  'cli.ui.summary': 'abrir o Countersign no navegador',
  'cli.ui.description': 'Abre o Countersign no navegador deste computador, até você pará-lo.',
  'cli.ui.argument.files':
    'backups ou exportações de outros apps para examinar; nada é adicionado até você mandar',
  'cli.ui.option.port': 'a porta a usar; 0 para qualquer uma livre',
  'cli.ui.option.noOpen': 'não abrir o navegador',
  'cli.ui.option.window':
    'abrir uma janela própria no Chromium, Chrome, Edge ou Brave e parar quando ela for fechada',
  'cli.ui.option.hidden':
    'iniciar sem janela e abri-la da bandeja do sistema; sem bandeja, a janela abre',
  'cli.ui.option.untilClosed': 'parar um minuto depois que a aba for fechada',
  'cli.ui.option.plainAddress':
    'usar um endereço numérico, para navegadores que não encontram o outro',
  'cli.ui.help.address':
    'O endereço abre o Countersign uma vez, em uma aba do navegador neste computador. Para um novo endereço, pressione Enter: isso fecha a aba que estava aberta.',
  'cli.ui.help.safari':
    'O Safari não encontra o endereço. Use Chrome, Edge ou Firefox, ou acrescente --plain-address.',
  'cli.ui.passphraseInWindow': 'erro: o Countersign pede a frase secreta no navegador',
  'cli.ui.notBuilt': 'A janela ainda não foi compilada. Execute `npm run build`.',
  'cli.ui.open': 'O Countersign está aberto em {url}',
  'cli.ui.plainPort': 'Com --plain-address, a porta é aleatória. Não use --port.',
  'cli.ui.notOpenedYet': 'O navegador ainda não abriu o Countersign. Abra você o endereço acima.',
  'cli.ui.noWindow':
    'Nenhum navegador neste computador pode dar ao Countersign uma janela própria, por isso ele abre em uma aba.',
  'cli.ui.browserFailed': 'Não foi possível abrir o navegador. Abra você o endereço acima.',
  'cli.ui.keys': 'Pressione Enter para um novo endereço ou Ctrl+C para parar.',
  'cli.ui.closedTab': 'Uma aba estava aberta com um endereço anterior. Agora está fechada.',
  'cli.ui.intruder':
    '{what, select, usedLink {Alguém abriu um endereço que já tinha sido usado. O Countersign recusou.} other {Outro usuário deste computador tentou abrir o Countersign. O Countersign recusou.}}',
  'cli.ui.portTaken': 'A porta {port} está em uso. Escolha outra ou não use --port.',
  'cli.ui.portNotAllowed':
    'Este sistema não permite a porta {port}. Escolha outra ou não use --port.',
  'cli.ui.runsAlready': 'O Countersign já está em execução. A janela dele está na frente agora.',
  'cli.ui.noShortcut': 'O Windows não conseguiu gravar o atalho {path}.',
  'cli.ui.notThisPage': 'Esta página não pode mais usar o Countersign. Abra um novo link.',
  'cli.ui.onlyRead': 'Os arquivos só podem ser lidos.',
  'cli.ui.readHasBody': 'Uma solicitação de leitura não pode ter corpo.',
  'cli.ui.notJson': 'As chamadas precisam ser em JSON.',
  'cli.ui.badJson': 'A chamada não é JSON válido.',
  'cli.ui.callTooLarge': 'Uma chamada pode ter no máximo {size}.',
  'cli.ui.callTooSlow': 'A chamada não chegou a tempo.',

  'cli.ui.page.opening': 'Abrindo o Countersign…',
  'cli.ui.page.otherBrowser': 'Abra o Countersign em outro navegador',
  'cli.ui.page.otherBrowser.why':
    'Talvez este navegador não encontre o Countersign. O Safari, por exemplo, pergunta à rede por um endereço que está neste computador.',
  'cli.ui.page.otherBrowser.how':
    'Abra o endereço do terminal no Chrome, Edge ou Firefox, ou inicie <code>{command}</code>.',
  'cli.ui.page.noJavaScript':
    'O Countersign precisa de JavaScript, que está desativado neste navegador.',
  'cli.ui.page.startAgain': 'O Countersign precisa de um novo link',
  'cli.ui.page.startAgain.why':
    'Um link abre o Countersign uma vez, em uma aba, para que ninguém mais possa segui-lo. Este já foi usado, ou não havia nenhum.',
  'cli.ui.page.startAgain.how':
    'Para um novo link, pressione Enter no terminal em que o Countersign está em execução ou inicie <code>{command}</code> de novo. Um novo link fecha a aba que está aberta agora.',
  'cli.ui.page.otherAddress': 'O Countersign tem outro endereço',
  'cli.ui.page.otherAddress.why':
    'O Countersign recebe um novo endereço a cada início, para que nenhum outro programa deste computador possa se intrometer.',
  'cli.ui.page.otherAddress.how':
    'O endereço está no terminal em que o Countersign está em execução. Pressione Enter lá para obter um novo.',
} as const satisfies Translated<typeof english>
