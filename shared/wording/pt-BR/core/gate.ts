import type { gate as english } from '../../en/core/gate.ts'
import type { Translated } from '../../translated.ts'

export const gate = {
  'core.gate.passphraseMissing': 'Para isso, digite sua frase secreta.',
  'core.gate.passphraseWrong': 'Essa não é a frase secreta correta.',
  'core.gate.questionOpen': 'Antes, responda à pergunta aberta.',
  'core.gate.declined': 'Você escolheu não continuar.',
  'core.gate.removePassphrase': 'Remover a frase secreta do seu cofre?',
  'core.gate.removePassphrase.detail': 'Depois disso, quem entrar neste computador pode abri-lo.',
  'core.gate.changePassphrase': 'Alterar a frase secreta do seu cofre?',
  'core.gate.changePassphrase.detail':
    'A nova frase secreta abre o cofre e os backups feitos daqui em diante.',
  'core.gate.setPassphrase': 'Definir uma frase secreta para seu cofre?',
  'core.gate.setPassphrase.detail': 'Ela abre o cofre e os backups feitos daqui em diante.',
  'core.gate.sealedCopy': 'Salvar uma cópia do seu cofre inteiro?',
  'core.gate.sealedCopy.detail':
    'A cópia é criptografada. Ela abre com a chave de recuperação e também com a frase secreta.',
  'core.gate.showRecoveryKey': 'Mostrar a chave de recuperação?',
  'core.gate.showRecoveryKey.detail': 'Quem a vir pode abrir seu cofre e os backups dele.',
  'core.gate.replaceRecoveryKey': 'Criar uma nova chave de recuperação e mostrá-la?',
  'core.gate.replaceRecoveryKey.detail':
    'Backups feitos daqui em diante abrem com a nova chave. Os anteriores ainda abrem com a antiga.',
  'core.gate.showSecret': 'Mostrar o segredo de {name}?',
  'core.gate.showSecret.detail': 'Quem o vir pode gerar os mesmos códigos.',
  'core.gate.showSetup': 'Mostrar o novo segredo de {name}?',
  'core.gate.showSetup.detail': 'Quem o vir pode gerar os mesmos códigos.',
  'core.gate.copyCode': 'Copiar um dos códigos de backup de {holder}?',
  'core.gate.copyCode.detail':
    'Com cada código de backup, você entra uma vez no lugar de um código.',
  'core.gate.markUnused':
    '{count, plural, one {Marcar um dos códigos de backup de {holder} como não usado?} many {Marcar # dos códigos de backup de {holder} como não usados?} other {Marcar # dos códigos de backup de {holder} como não usados?}}',
  'core.gate.markUnused.detail':
    '{count, plural, one {Vai parecer que ninguém o usou, e ele poderá ser copiado de novo.} many {Vai parecer que ninguém os usou, e eles poderão ser copiados de novo.} other {Vai parecer que ninguém os usou, e eles poderão ser copiados de novo.}}',
  'core.gate.showCodes': 'Mostrar os códigos de backup de {holder}?',
  'core.gate.showCodes.detail':
    'Com cada código de backup, você entra uma vez no lugar de um código.',
  'core.gate.exportSealed':
    '{count, plural, one {Gravar o segredo de uma entrada em um arquivo criptografado?} many {Gravar os segredos de # de entradas em um arquivo criptografado?} other {Gravar os segredos de # entradas em um arquivo criptografado?}}',
  'core.gate.exportSealed.detail': 'Quem souber a senha do arquivo pode gerar os mesmos códigos.',
  'core.gate.exportPlain':
    '{count, plural, one {Gravar o segredo de uma entrada em um arquivo que não é criptografado?} many {Gravar os segredos de # de entradas em um arquivo que não é criptografado?} other {Gravar os segredos de # entradas em um arquivo que não é criptografado?}}',
  'core.gate.exportPlain.detail': 'Quem ler o arquivo pode gerar os mesmos códigos.',
  'core.gate.exportQrCodes':
    '{count, plural, one {Mostrar o segredo de uma entrada como QR code?} many {Mostrar os segredos de # de entradas como QR codes?} other {Mostrar os segredos de # entradas como QR codes?}}',
  'core.gate.exportQrCodes.detail': 'Quem vir sua tela pode gerar os mesmos códigos.',
  'core.gate.exportSheet':
    '{count, plural, one {Imprimir o segredo de uma entrada?} many {Imprimir os segredos de # de entradas?} other {Imprimir os segredos de # entradas?}}',
  'core.gate.exportSheet.detail': 'Quem tiver a folha pode gerar seus códigos.',
  'core.gate.pairComputer': 'Mostrar um texto que permite a outro computador pedir seu cofre?',
  'core.gate.pairComputer.detail':
    'Ele é válido por dez minutos. Nada sai daqui até você aceitar esse computador.',
  'core.gate.joinComputers': 'Unir este cofre ao de outro computador?',
  'core.gate.joinComputers.detail':
    'Quando aquele computador aceitar, os dois terão tudo o que está em um ou no outro cofre.',
  'core.gate.acceptComputer': 'Dar seu cofre ao computador que mostra {check}?',
  'core.gate.acceptComputer.detail':
    'Compare o número na tela dele. Quem o mostra recebe todos os segredos deste cofre.',
  'core.gate.backupFolder': 'Guardar seus backups também em outra pasta?',
  'core.gate.backupFolder.detail':
    '{folder}\nTodo backup também será salvo lá. Eles abrem com a chave de recuperação e também com a frase secreta.',
} as const satisfies Translated<typeof english>
