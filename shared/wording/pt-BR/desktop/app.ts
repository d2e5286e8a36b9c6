import type { app as english } from '../../en/desktop/app.ts'
import type { Translated } from '../../translated.ts'

export const app = {
  'desktop.app.badVault': 'Depois de --vault, use “keychain” ou o caminho de um arquivo de cofre.',
  'desktop.app.refusedSwitch':
    'O Countersign não inicia com {name}: outros programas poderiam ler seus códigos por meio disso.',
  'desktop.app.noSandbox':
    'O Countersign foi iniciado com --no-sandbox. A janela está menos protegida do que deveria. Inicie-o sem essa opção.',
  'desktop.app.runsAlready': 'O Countersign já está em execução. A janela dele vem para a frente.',
  'desktop.app.otherVault': 'O Countersign está aberto com outro cofre',
  'desktop.app.quitForOther': 'Antes, encerre o Countersign e depois inicie-o com o outro cofre.',
  'desktop.app.notLocked': 'Não foi possível bloquear o Countersign',
  'desktop.app.closing': 'O Countersign precisa fechar',
  'desktop.app.windowFails':
    'A janela continua falhando. Seu cofre está como foi salvo pela última vez.',
  'desktop.app.unresponsive': 'O Countersign não está respondendo',
  'desktop.app.unresponsive.detail':
    'Você pode esperar ou recarregar a janela. Seu cofre está a salvo; talvez você perca o que estava digitando.',
  'desktop.app.wait': 'Esperar',
  'desktop.app.reload': 'Recarregar',
  'desktop.app.cannotContinue': 'O Countersign não pode continuar',
  'desktop.app.internal':
    'Algo deu errado dentro do Countersign. Seu cofre está como foi salvo pela última vez.',
  'desktop.app.cancel': 'Cancelar',
  'desktop.app.continue': 'Continuar',
} as const satisfies Translated<typeof english>
