import type { settings as english } from '../../en/page/settings.ts'
import type { Translated } from '../../translated.ts'

export const settings = {
  'settings.about': 'Sobre',
  'settings.about.version': 'Countersign {version}',
  'settings.about.hint':
    'O Countersign só faz as solicitações de rede que você pede ou ativa. Software livre sob a licença MIT. Ícones de marcas por Simple Icons, fonte Inter.',
  'settings.updates': 'Verificar se há versões mais novas',
  'settings.updates.hint':
    'No máximo uma vez por dia, com a janela em primeiro plano. A solicitação não diz nada sobre você nem sobre este computador, e nada é baixado.',
  'settings.updates.noFeed':
    'Esta versão do Countersign não vem com um endereço para verificar. Para ativar isto, insira o endereço de um feed de versões.',
  'settings.updates.feed': 'Onde verificar',
  'settings.updates.feed.hint': 'O endereço do feed de versões do projeto',
  'settings.updates.now': 'Versão mais nova',
  'settings.updates.check': 'Verificar agora',
  'settings.updates.none': 'Você tem a versão mais nova.',
  'settings.updates.newer': 'O Countersign {version} está disponível.',
  'settings.updates.open': 'Abrir {host}',
  'settings.crashLog': 'Registro de falhas',
  'settings.crashLog.hint':
    'Fica neste computador e não contém nomes, códigos nem segredos: {path}',
  'settings.notices': 'Avisos de terceiros',
  'settings.notices.hint': 'Os pacotes usados para criar o Countersign e suas licenças',
  'settings.notices.show': 'Mostrar os avisos',
  'settings.appearance': 'Aparência',
  'settings.theme': 'Tema',
  'settings.theme.auto': 'Sistema',
  'settings.theme.light': 'Claro',
  'settings.theme.dark': 'Escuro',
  'settings.hideCodes': 'Ocultar códigos',
  'settings.hideCodes.hint':
    'Os códigos aparecem como pontos até que você aponte para eles, os selecione ou os copie.',
  'settings.nextCode': 'Mostrar o próximo código',
  'settings.nextCode.hint': 'Abaixo do código atual',
  'settings.copying': 'Cópia de códigos',
  'settings.clipboard': 'Limpar a área de transferência',
  'settings.clipboard.hint': 'Só se o código copiado ainda estiver nela',
  'settings.copyNext': 'Copiar o próximo código',
  'settings.copyNext.hint': 'Quando o atual está prestes a mudar',
  'settings.copyNext.below':
    '{count, plural, one {No último segundo} many {Nos últimos # de segundos} other {Nos últimos # segundos}}',
  'settings.passphrase.hint':
    'O Countersign pede a frase secreta sempre que inicia e depois de bloquear.',
  'settings.passphrase.none':
    'Sem frase secreta, o Countersign fica aberto sempre que sua sessão neste computador está aberta.',
  'settings.passphrase.change': 'Alterar frase secreta',
  'settings.passphrase.set.title': 'Definir uma frase secreta',
  'settings.passphrase.remove': 'Remover frase secreta',
  'settings.autoLock': 'Bloquear automaticamente',
  'settings.autoLock.hint': 'Quando ninguém usa a janela por este tempo',
  'settings.systemIdleLock': 'Bloquear com o computador ocioso',
  'settings.systemIdleLock.hint':
    'Quando ninguém toca no teclado nem no mouse, em nenhum programa, por este tempo',
  'settings.lockOnSuspend': 'Bloquear quando o computador dorme',
  'settings.lockOnScreenLock': 'Bloquear quando a tela é bloqueada',
  'settings.lockOnUserSwitch': 'Bloquear quando outro usuário entra',
  'settings.lockWhenHidden': 'Bloquear quando a janela é ocultada',
  'settings.lockWhenHidden.window': 'Quando você a minimiza, oculta ou fecha',
  'settings.lockWhenHidden.tab': 'Quando você a minimiza ou vai para outra aba',
  'settings.screenLockUnseen': 'O bloqueio da tela não é detectado',
  'settings.screenLockUnseen.hint':
    'Aqui, o Countersign não consegue saber quando a tela é bloqueada. Antes de se afastar do computador, pressione {keys}.',
  'settings.screenshots': 'Deixar a janela fora das capturas de tela',
  'settings.screenshots.hint': 'E do compartilhamento de tela',
  'settings.screenshots.hint.macos':
    'Só funciona com programas mais antigos: o macOS mostra todas as janelas aos mais novos.',
  'settings.move.toKeychain.title': 'Mover para o chaveiro?',
  'settings.move.toFile.title': 'Mover para um arquivo criptografado?',
  'settings.move.toFile.what':
    'Seu cofre passa do chaveiro ({keychainName}) para um único arquivo criptografado:',
  'settings.move.toKeychain.what':
    'Seu cofre passa do arquivo criptografado para o chaveiro ({keychainName}):',
  'settings.move.toFile.readBack':
    'O arquivo é lido de novo antes que algo seja excluído do chaveiro ({keychainName}).',
  'settings.move.toKeychain.readBack':
    'O que foi gravado é lido de novo antes que o arquivo seja excluído.',
  'settings.move.toFile.opens': 'Só sua frase secreta ou a chave de recuperação abre o arquivo.',
  'settings.move.toFile.stays': 'Suas entradas, ajustes e backups ficam como estão.',
  'settings.move.toKeychain.stays':
    'Suas entradas, ajustes, backups e frase secreta ficam como estão.',
  'settings.move.toFile.recoveryKey':
    'Você ainda não guardou sua chave de recuperação. Faça isso antes: sem ela, você perde o cofre se esquecer a frase secreta.',
  'settings.move.toFile.do': 'Mover para o arquivo',
  'settings.move.toKeychain': 'Mover para o chaveiro',
  'settings.move.toFile.done': 'Seu cofre agora está em um arquivo criptografado: {filePath}',
  'settings.move.toKeychain.done': 'Seu cofre agora está no chaveiro ({keychainName})',
  'settings.notices.unreadable': 'Não foi possível ler os avisos. Instale o Countersign de novo.',
  'settings.notices.loading': 'Carregando os avisos',
  'settings.notices.text': 'Licenças',
  'settings.passphrase.removed': 'Frase secreta removida',
  'settings.passphrase.isSet': 'Frase secreta definida',
  'settings.place': 'Onde seus segredos ficam',
  'settings.place.needsPassphrase':
    'No chaveiro do sistema. Para movê-los para um arquivo criptografado, defina antes uma frase secreta.',
  'settings.place.keychain': 'No chaveiro do sistema. No disco, há apenas backups criptografados.',
  'settings.move.toFile': 'Mover para um arquivo criptografado',
  'settings.otherApps': 'Outros apps',
  'settings.import.hint': 'De dezenas de outros apps e formatos, incluindo arquivos criptografados',
  'settings.export.hint':
    'Para um arquivo para outros apps, para o papel ou para um celular como QR codes',
  'settings.afterSeconds':
    '{count, plural, one {Após # segundo} many {Após # de segundos} other {Após # segundos}}',
  'settings.afterMinutes':
    '{count, plural, one {Após # minuto} many {Após # de minutos} other {Após # minutos}}',
  'settings.afterHours':
    '{count, plural, one {Após # hora} many {Após # de horas} other {Após # horas}}',
  'settings.passphrase.change.title': 'Alterar a frase secreta',
  'settings.passphrase.remove.title': 'Remover a frase secreta',
  'settings.passphrase.set.do': 'Definir',
  'settings.notSaved':
    'Não foi possível salvar sua alteração, por isso o ajuste voltou ao que era. {why}',

  'settings.notifications': 'Notificações',
  'settings.notifications.show': 'Mostrar notificações',
  'settings.notifications.hint':
    'Quando a janela não está em primeiro plano: poucos códigos de backup restantes, um backup que falhou, um relógio errado ou um problema com seu cofre. Elas nunca mostram códigos.',
  'settings.notifications.allow': 'Permitir notificações',
  'settings.notifications.allow.hint':
    'Quando a janela não está em primeiro plano, sobre poucos códigos de backup, um backup que falhou, um relógio errado ou um problema com seu cofre. Seu navegador pergunta de novo a cada início, porque a página passa a ter outro endereço.',
  'settings.notifications.blocked':
    'Seu navegador bloqueia as notificações desta página. Permita-as nas configurações do navegador para esta página.',
  'settings.notifications.none':
    'Seu sistema não mostra notificações. A janela diz a mesma coisa quando você a abre.',
  'settings.notifications.names': 'Citar as contas nas notificações',
  'settings.notifications.names.hint':
    'Outras pessoas podem lê-las, mesmo com a tela bloqueada. O Countersign as remove quando é bloqueado e não cita nenhuma conta no modo de apresentação.',

  'settings.quick': 'Acesso rápido',
  'settings.quick.name': 'Uma janelinha para seus códigos',
  'settings.quick.shortcut': 'Atalho do acesso rápido',
  'settings.quick.press': 'Pressione as teclas',
  'settings.quick.remove': 'Remover o atalho',
  'settings.quick.off': 'Escolha um atalho que o abra de qualquer programa.',
  'settings.quick.works':
    'O atalho o abre de qualquer programa. Digite algumas letras, e Enter copia o código.',
  'settings.quick.taken':
    'Outro programa usa este atalho, ou seu sistema não o permite. Escolha outro.',
  'settings.quick.asked':
    'Seu ambiente de trabalho decide sobre este atalho. Se ele não funcionar, permita-o nas configurações de teclado do sistema.',
  'settings.quick.inBrowser':
    'O comando “{command}” o abre. Defina um atalho para ele nas configurações de teclado do sistema.',

  'settings.background': 'Em segundo plano',
  'settings.tray':
    '{platform, select, macos {Mostrar o Countersign na barra de menus} windows {Mostrar o Countersign na área de notificação} other {Mostrar o Countersign na bandeja do sistema}}',
  'settings.tray.hint':
    'De lá, copie os códigos das entradas fixadas, abra o acesso rápido, escaneie a tela ou bloqueie',
  'settings.trayPinned': 'Entradas fixadas no menu',
  'settings.trayPinned.hint':
    'Enquanto o Countersign está desbloqueado. O menu aparece em capturas de tela e no compartilhamento de tela.',
  'settings.trayPinned.none': 'Não mostrar',
  'settings.trayPinned.names': 'Só nomes',
  'settings.trayPinned.codes': 'Nomes e códigos',
  'settings.closeToTray': 'Continuar com a janela fechada',
  'settings.closeToTray.hint':
    'Ele continua na {platform, select, windows {área de notificação} other {bandeja do sistema}}. Para encerrá-lo, use o menu de lá.',
  'settings.scanShortcut': 'Atalho para escanear a tela',
  'settings.scanShortcut.off':
    'Escolha um atalho que leia QR codes das suas telas, em qualquer programa.',
  'settings.scanShortcut.works': 'O atalho lê QR codes das suas telas, em qualquer programa.',
  'settings.noTray': 'Sem bandeja do sistema',
  'settings.noTray.hint':
    'Seu ambiente de trabalho não mostra ícones de programas em execução, por isso o Countersign não pode ficar lá depois que você fecha a janela. O GNOME os mostra com a extensão “AppIndicator Support”.',
  'settings.atLogin': 'Iniciar quando você entra no computador',
  'settings.atLogin.hint': 'Sem abrir a janela',
  'settings.atLogin.noTray':
    '{platform, select, linux {Com a janela, porque não há bandeja do sistema} other {Com a janela}}',
  'settings.atLogin.blocked':
    'Seu sistema impede que o Countersign inicie. Permita-o entre os apps de inicialização nas configurações do sistema.',
  'settings.atLogin.unavailable':
    'Esta instalação do Countersign não consegue configurar isso. Use as configurações de apps de inicialização do sistema.',
} as const satisfies Translated<typeof english>
