import type { welcome as english } from '../../en/page/welcome.ts'
import type { Translated } from '../../translated.ts'

export const welcome = {
  'welcome.confirm.wrong': 'Isso não corresponde à chave. Confira o que você anotou.',
  'welcome.confirm.ask': 'Digite estes dois grupos do que você anotou.',
  'welcome.confirm.back': 'Mostrar a chave de novo',
  'welcome.confirm.do': 'Confirmar',
  'welcome.text.title': 'Chave de recuperação do Countersign',
  'welcome.text.saved': 'Salva em {day}.',
  'welcome.text.madeAndSaved': 'Criada em {made}, salva em {saved}.',
  'welcome.text.use':
    'Ela abre o cofre e seus backups quando nada mais abre. Guarde este arquivo em qualquer lugar,\nmenos neste computador: junto com um backup, ele dá acesso a todos os códigos.',
  'welcome.paper.use':
    'Abre o cofre e seus backups quando nada mais abre. Guarde este papel em segurança: junto com um backup, ele dá acesso a todos os códigos.',
  'welcome.paper.vaultOf': 'Cofre de',
  'welcome.paper.writtenOn': 'Anotada em',
  'welcome.replace.title': 'Uma nova chave de recuperação',
  'welcome.show.text':
    'Ela abre seu cofre e os backups dele quando nada mais abre. Verifique se ninguém está olhando.',
  'welcome.replace.do': 'Criar uma nova chave',
  'welcome.replace.why':
    'Faça isso se alguém pode ter visto sua chave de recuperação ou se você a perdeu. A nova chave abre seu cofre e todos os backups daqui em diante. {known, select, yes {A chave criada em {day}} other {A chave antiga}} não abre nenhum deles.',
  'welcome.replace.earlier':
    '{known, select, yes {A chave criada em {day}} other {A chave antiga}} ainda abre os backups e as cópias que você já tem. Quem a tiver pode lê-los. Exclua aqueles a que outras pessoas possam ter acesso e substitua seus segredos mais importantes nos respectivos sites.',
  'welcome.sheet.print': 'Imprimir ou salvar como PDF',
  'welcome.sheet.warning.made':
    'Criada em {day}. Quem tiver esta chave e um dos seus backups pode ler seus códigos.',
  'welcome.sheet.help': 'Como recuperar o acesso com ela',
  'welcome.sheet.written': 'Já anotei',
  'welcome.step.text':
    'Ela abre seu cofre e os backups dele se você esquecer a frase secreta ou perder o chaveiro. Guarde-a em papel ou em qualquer lugar, menos neste computador.',
  'welcome.title': 'Boas-vindas',
  'welcome.intro':
    'O Countersign guarda o segundo fator das suas contas neste computador, e só aqui. Onde seus segredos devem ficar?',
  'welcome.join': 'Tenho o Countersign em outro computador',
  'welcome.join.title': 'Traga seus códigos para cá',
  'welcome.join.intro':
    'Cada um dos seus computadores tem o próprio cofre, e todos ficam iguais. Escolha onde este vai ficar. Depois, você escaneia um código que o outro computador mostra.',
  'welcome.join.create': 'Criar cofre e conectar',
  'welcome.join.not': 'Começar com um cofre vazio',
  'welcome.earlier': 'Havia um cofre neste computador: o backup mais novo é de {moment}.',
  'welcome.earlier.restore': 'Restaurar',
  'welcome.place': 'Onde seus segredos ficam',
  'welcome.place.keychain': 'O chaveiro do sistema',
  'welcome.place.keychain.hint':
    'O chaveiro do seu sistema. Ele abre quando você entra neste computador.',
  'welcome.place.file.hint':
    'Criptografado com uma frase secreta que só você conhece. Você a digita sempre que o Countersign inicia.',
  'welcome.passphrase.optional': 'Frase secreta (opcional)',
  'welcome.passphrase.hint':
    'Assim, o Countersign se bloqueia e pede a frase secreta, além da proteção do próprio chaveiro.',
  'welcome.create': 'Criar cofre',
  'welcome.confirm.group': 'Grupo {number}',
  'welcome.paper.titleOfDay': 'Chave de recuperação do Countersign de {day}',
  'welcome.sheet.warning': 'Quem tiver esta chave e um dos seus backups pode ler seus códigos.',
} as const satisfies Translated<typeof english>
