import type { sync as english } from '../../en/core/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'core.sync.file.damaged':
    'O arquivo {name} não está completo. Ele pode ainda estar a caminho ou ter sido cortado. Nada foi alterado.',
  'core.sync.file.changed': 'O arquivo {name} foi alterado por outra coisa. Nada foi lido dele.',
  'core.sync.file.tooLarge': 'O arquivo {name} é maior que qualquer cofre. Nada foi lido dele.',
  'core.sync.file.tooNew':
    'O arquivo {name} foi gravado por um Countersign mais novo. Instale a versão mais nova neste computador para lê-lo.',
  'core.sync.file.otherGroup': 'O arquivo {name} pertence a outro cofre. Nada foi lido dele.',
  'core.sync.file.noKey':
    'O arquivo {name} está criptografado para outros computadores. Este pode ter sido removido deles.',
  'core.sync.folder.gone':
    'A pasta {path} não está lá. Se ela fica em uma unidade ou um compartilhamento, conecte-o e tente de novo.',
  'core.sync.folder.noAnswer':
    'A pasta {path} não responde. Se ela fica em uma unidade ou um compartilhamento, confira a conexão.',
  'core.sync.place.swapped':
    'Os arquivos dos seus computadores não estão mais em {place}. Confira se é o local certo. Para usá-lo mesmo assim, configure-o de novo.',
  'core.sync.place.loginMissing': 'Digite o nome de usuário e a senha deste local.',
  'core.sync.place.notKept':
    'O que foi gravado lá voltou alterado ou não voltou. Escolha outro local ou confira as configurações dele.',
  'core.sync.web.login':
    '{host} não aceita o nome de usuário ou a senha. Confira-os e digite-os de novo.',
  'core.sync.web.forbidden':
    '{host} não permite que esta conta leia ou grave lá. Confira as permissões dela.',
  'core.sync.web.notThere': 'A pasta não está em {host}. Crie-a ou confira o endereço.',
  'core.sync.web.noPlace':
    '{host} não oferece WebDAV neste endereço. Confira o endereço; ele está na ajuda do seu provedor.',
  'core.sync.web.fileTooLarge':
    '{host} não aceita um arquivo tão grande quanto seu cofre. Aumente o limite ou escolha outro local.',
  'core.sync.web.locked':
    'Outro programa está com o arquivo em {host}. O Countersign tenta de novo automaticamente.',
  'core.sync.web.busy': '{host} está sobrecarregado. O Countersign tenta de novo automaticamente.',
  'core.sync.web.full': 'Não há mais espaço em {host}. Libere espaço e sincronize de novo.',
  'core.sync.web.failing':
    '{host} está com um problema. O Countersign tenta de novo automaticamente.',
  'core.sync.web.strange':
    '{host} deu uma resposta inesperada. O Countersign tenta de novo automaticamente.',
  'core.sync.web.tooLarge': '{host} enviou mais do que qualquer cofre contém. Nada foi lido.',
  'core.sync.web.page':
    '{host} respondeu com uma página web em vez de um arquivo. Entre na rede, se ela pedir, e confira o endereço.',
  'core.sync.web.otherServer':
    '{host} redireciona para {other}. Sua senha não foi enviada para lá. Se o novo endereço estiver certo, use-o.',
  'core.sync.web.longAddress': 'O endereço é longo demais.',
  'core.sync.s3.clock':
    '{host} recusa este computador porque o relógio dele está errado. Acerte o relógio e sincronize de novo.',
  'core.sync.s3.keys':
    '{host} não aceita a chave de acesso. Confira as duas partes e digite-as de novo.',
  'core.sync.s3.denied':
    'A chave de acesso não pode ler e gravar no bucket {bucket} em {host}. Confira as permissões dela.',
  'core.sync.s3.noBucket':
    'Não há nenhum bucket {bucket} em {host}. Crie-o ou confira o nome e o endpoint.',
  'core.sync.s3.region':
    'O bucket {bucket} está em outra região. Configure-o de novo com a região e o endpoint certos.',
  'core.sync.server.signedOut':
    '{host} não aceita mais este computador. Configure-o de novo com sua senha.',
  'core.sync.server.wrongPassword': 'O endereço de e-mail ou a senha não está certo.',
  'core.sync.server.codeNeeded':
    'Esta conta tem autenticação de dois fatores. Digite também um código.',
  'core.sync.server.wrongCode': 'O código não está certo. Espere o próximo e tente de novo.',
  'core.sync.server.notOurs':
    '{host} não é um servidor Countersign que oferece sincronização. Confira o endereço.',
  'core.sync.place.unknownKind': 'Esta versão do Countersign não consegue sincronizar por {kind}.',
  'core.sync.place.notAbsolute': 'Digite o caminho completo da pasta.',
  'core.sync.notSetUp': 'Este cofre ainda não é sincronizado com outros computadores.',
  'core.sync.setUpAlready': 'Este cofre já é sincronizado com outros computadores.',
  'core.sync.stillJoining': 'Este computador está aguardando ser aceito. Antes, aceite-o no outro.',
  'core.sync.removed':
    'Este computador foi removido dos seus computadores. O cofre dele é mantido e não muda mais com os outros.',
  'core.sync.problem.older':
    'Uma versão mais antiga do que {name} gravou reapareceu. Nada foi perdido.',
  'core.sync.problem.fork':
    'Dois computadores gravam como {name}: um deles pode ter sido copiado ou restaurado. Nada foi perdido.',
  'core.sync.problem.clock':
    '{minutes, plural, one {O relógio de {name} está # minuto adiantado em relação ao deste computador. Confira os dois.} many {O relógio de {name} está # de minutos adiantado em relação ao deste computador. Confira os dois.} other {O relógio de {name} está # minutos adiantado em relação ao deste computador. Confira os dois.}}',
  'core.sync.problem.unreadable': 'Não é possível ler um arquivo da pasta.',
  'core.sync.noDevice': 'Nenhum computador tem este ID.',
  'core.sync.removeSelf': 'Você não pode remover o computador que está usando. Remova-o de outro.',
  'core.sync.pair.noPairing': 'Isto não é um texto de pareamento do Countersign.',
  'core.sync.pair.notWhole':
    'O texto de pareamento não está completo. Copie-o inteiro e tente de novo.',
  'core.sync.pair.tooNew':
    'O texto de pareamento foi criado por um Countersign mais novo. Instale a versão mais nova neste computador.',
  'core.sync.pair.expired':
    'O texto de pareamento não é mais válido. Mostre um novo no outro computador.',
  'core.sync.pair.noneOpen':
    'Nenhum pareamento está aberto. Antes, mostre um texto de pareamento neste computador.',
  'core.sync.pair.nobody': 'Nenhum computador pediu para se conectar ainda.',
  'core.sync.pair.otherCheck':
    'Nenhum computador que pediu para se conectar mostra este número. Não o aceite se os números forem diferentes.',
} as const satisfies Translated<typeof english>
