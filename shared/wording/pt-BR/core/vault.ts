import type { vault as english } from '../../en/core/vault.ts'
import type { Translated } from '../../translated.ts'

export const vault = {
  'core.vault.file.notSealed': 'O arquivo do cofre está danificado: não é um cofre do Countersign.',
  'core.vault.notUnpacked': 'O cofre está danificado: não é possível descompactá-lo.',
  'core.vault.disk.unusable':
    '{kind, select, vaultFile {Não é possível usar o arquivo do cofre} backupFolder {Não é possível usar a pasta de backups} settingsFile {Não é possível usar o arquivo de ajustes} startFile {Não é possível usar o arquivo} other {Não é possível usar a pasta}} {path}: {reason, select, denied {o Countersign não tem permissão} readOnly {o disco é somente leitura} full {o disco está cheio} quota {sua cota de disco acabou} tooLarge {o disco não comporta um arquivo deste tamanho} broken {o disco não está funcionando direito} folder {há uma pasta no lugar} linkLoop {os links andam em círculos} nameTooLong {o nome é longo demais} noFolder {parte do caminho não é uma pasta} other {o sistema respondeu {code}}}.',
  'core.vault.tooNew':
    'O cofre foi salvo por um Countersign mais novo. Nada foi alterado. Instale a versão mais nova para abri-lo.',
  'core.vault.document.noVersion': 'O cofre está danificado: o conteúdo não tem número de versão.',
  'core.vault.document.noEntries': 'O cofre está danificado: o conteúdo não tem lista de entradas.',
  'core.vault.document.noRecovery':
    'O cofre está danificado: não é possível ler a chave de recuperação.',
  'core.vault.document.notJson': 'O cofre está danificado: o conteúdo não é JSON.',
  'core.vault.document.notObject': 'O cofre está danificado: o conteúdo não é um objeto JSON.',
  'core.vault.file.gone':
    'O arquivo do cofre {path} não está mais lá, mas a versão anterior ainda está ao lado.',
  'core.vault.previousGone': 'A versão anterior não existe mais.',
  'core.vault.file.brokenLink':
    'O arquivo do cofre {path} é um link para um arquivo que não existe.',
  'core.vault.file.exists': 'Já existe um arquivo de cofre.',
  'core.vault.savedElsewhere': 'Outra janela ou outro programa salvou o cofre nesse meio-tempo.',
  'core.vault.tooMuchWork':
    'Abrir este arquivo exigiria mais trabalho do que qualquer cofre do Countersign, por isso ele não foi aberto.',
  'core.vault.keychain.notShown':
    'Seu cofre não aparece em {keychain}. O chaveiro pode estar bloqueado, ou outro chaveiro pode estar em uso. Desbloqueie-o e tente de novo, ou restaure um backup.',
  'core.vault.keychain.demo': 'A demonstração nunca usa o chaveiro.',
  'core.vault.keychain.exists': 'Já existe um cofre no chaveiro.',
  'core.vault.keychain.tooNew':
    'O cofre no chaveiro foi salvo por um Countersign mais novo. Nada foi alterado. Instale a versão mais nova para abri-lo.',
  'core.vault.keychain.headDamaged':
    'O cofre no chaveiro está danificado: não é possível ler o índice.',
  'core.vault.keychain.checksumWrong':
    'O cofre no chaveiro está danificado: a soma de verificação está errada.',
  'core.vault.keychain.tooLarge': 'O cofre é grande demais para o chaveiro.',
  'core.vault.keychain.notKept':
    'O chaveiro não guardou o que foi gravado nele. Tente de novo ou guarde o cofre em um arquivo.',
  'core.vault.keychain.noLibrary':
    '{platform, select, linux {O Countersign não consegue acessar {keychain} sem a libsecret. Instale-a (pacote libsecret-1-0) e inicie o Countersign de novo, ou guarde o cofre em um arquivo.} other {Não foi possível carregar a biblioteca do Countersign para {keychain}. Instale o Countersign de novo ou guarde o cofre em um arquivo.}}',
  'core.vault.keychain.noAnswer':
    '{keychain} não está respondendo. Se pedir uma senha, digite-a e tente de novo, ou guarde o cofre em um arquivo.',
  'core.vault.keychain.notRunning':
    '{keychain} não está em execução. Inicie o chaveiro (GNOME Keyring, KWallet ou KeePassXC com o Secret Service) e tente de novo, ou guarde o cofre em um arquivo.',
  'core.vault.keychain.denied':
    'O acesso a {keychain} foi negado. Tente de novo e permita-o, ou guarde o cofre em um arquivo.',
  'core.vault.keychain.locked':
    'O chaveiro ({keychain}) está bloqueado. Desbloqueie-o e tente de novo.',
  'core.vault.keychain.noDefault':
    '{keychain} não tem um chaveiro padrão. Crie um (por exemplo com Senhas e chaves, também chamado de Seahorse) e tente de novo, ou guarde o cofre em um arquivo.',
  'core.vault.keychain.failed':
    '{keychain} informou um erro. Tente de novo ou guarde o cofre em um arquivo.',
  'core.vault.keychain.partMissing':
    'O cofre no chaveiro está danificado: falta a parte {part} de {parts}.',
  'core.vault.keychain.name':
    '{platform, select, darwin {Chaveiro do macOS} win32 {Gerenciador de Credenciais do Windows} other {GNOME Keyring ou KWallet}}',
  'core.vault.beingRead': 'O cofre ainda está sendo lido.',
  'core.vault.absent': 'Ainda não há um cofre.',
  'core.vault.locked': 'O cofre está bloqueado.',
  'core.vault.openAlready': 'Já existe um cofre, e ele está aberto.',
  'core.vault.recoveryKey.passphraseNeeded':
    'Digite sua frase secreta para substituir a chave de recuperação.',
  'core.vault.passphrase.wait':
    '{seconds, plural, one {Frases secretas erradas demais. Tente de novo em # segundo.} many {Frases secretas erradas demais. Tente de novo em # de segundos.} other {Frases secretas erradas demais. Tente de novo em # segundos.}}',
  'core.vault.recoveryKey.length':
    'Uma chave de recuperação tem {expected} letras e dígitos. Esta tem {count}.',
  'core.vault.recoveryKey.character':
    'A chave de recuperação contém um caractere que nenhuma chave de recuperação tem.',
  'core.vault.recoveryKey.typingSlip':
    'Há um erro de digitação na chave de recuperação. Confira cada grupo.',
  'core.vault.exists': 'Já existe um cofre. Ele foi deixado como está.',
  'core.vault.older.backupGone':
    'O backup mais novo não está mais lá. O cofre está como foi encontrado.',
  'core.vault.file.passphraseNeeded':
    'Um cofre em um arquivo precisa de uma frase secreta. Defina uma antes.',
  'core.vault.sealed.tooLarge': 'O cofre criptografado tem mais de 48 MB.',
  'core.vault.sealed.notWhole': 'Este não é um cofre criptografado completo.',
  'core.vault.sealed.checksumWrong':
    'O cofre criptografado está danificado: a soma de verificação está errada.',
  'core.vault.sealed.tooNew':
    'O cofre foi criptografado por um Countersign mais novo. Nada foi alterado. Instale a versão mais nova para abri-lo.',
  'core.vault.sealed.headerTooLong':
    'O cofre criptografado está danificado: o cabeçalho é longo demais.',
  'core.vault.sealed.contentChanged':
    'O cofre criptografado está danificado: o conteúdo foi alterado.',
  'core.vault.sealed.headerDamaged':
    'O cofre criptografado está danificado: não é possível ler o cabeçalho.',
  'core.vault.movedAway': 'O cofre foi movido ou removido nesse meio-tempo.',
  'core.vault.notKept':
    'O cofre não foi salvo: o Countersign não conseguiu ler de volta o que tinha gravado.',
  'core.vault.passphrase.setFirst':
    'Defina antes uma frase secreta. Sem ela, não há nada para bloquear.',
  'core.vault.noWholePrevious': 'Não há nenhuma versão anterior intacta para a qual voltar.',
  'core.vault.older.noneNewer': 'O Countersign não conhece nenhuma versão mais nova deste cofre.',
  'core.vault.older.noBackup': 'Não há nenhum backup mais novo deste cofre aqui.',
  'core.vault.passphrase.wrong': 'Essa não é a frase secreta correta.',
  'core.vault.passphrase.missing': 'Digite a frase secreta.',
  'core.vault.passphrase.none': 'O cofre não tem frase secreta.',
  'core.vault.recoveryKey.other': 'Essa é uma chave de recuperação diferente da que abre isto.',
  'core.vault.recoveryKey.otherOfDay': 'Essa é outra chave de recuperação. A de {day} abre isto.',
  'core.vault.recoveryKey.ofAnother': 'Esta chave de recuperação pertence a outro cofre.',
  'core.vault.file.inTheWay':
    'Antes, mova {filePath} para outro lugar. Enquanto estiver lá, o Countersign o usa como cofre.',
  'core.vault.notHere': 'Não há nenhum cofre aqui.',
  'core.vault.lockLost': 'Outro programa assumiu o cofre durante um salvamento.',
  'core.vault.lockHeld':
    'Outro programa está usando o cofre e não liberou {lockPath}. Feche-o e tente de novo.',
} as const satisfies Translated<typeof english>
