import type { computers as english } from '../../en/page/computers.ts'
import type { Translated } from '../../translated.ts'

export const computers = {
  'computers.title': 'Outros computadores',

  'computers.off': 'Os mesmos códigos nos seus outros computadores',
  'computers.off.hint':
    'Seus computadores se encontram em uma pasta que você já sincroniza, ou em WebDAV, S3 ou no seu próprio servidor. Tudo é criptografado antes de sair deste computador, e cada um funciona sem conexão. Não é preciso ter conta.',
  'computers.setUp': 'Configurar',
  'computers.join': 'Conectar a outro computador',

  'computers.state':
    '{state, select, same {Tudo está igual em todos os computadores} waiting {{count, plural, =0 {Aguardando outro computador} one {# alteração aguardando} many {# de alterações aguardando} other {# alterações aguardando}}} unreachable {{kind, select, folder {Não é possível acessar a pasta} server {Não é possível acessar o servidor} s3 {Não é possível acessar o bucket} other {Não é possível acessar a pasta WebDAV}}} attention {Precisa de você} unknown {Procurando alterações} other {Aguardando que o outro computador aceite este}}',
  'computers.state.short':
    '{state, select, same {Tudo igual} waiting {{count, plural, =0 {Aguardando} one {# alteração aguardando} many {# de alterações aguardando} other {# alterações aguardando}}} unreachable {Sem sincronização} attention {Precisa de você} unknown {Procurando alterações} other {Conectando}}',
  'computers.sign': 'Outros computadores: {state}',
  'computers.removedHere':
    'Outro computador removeu este. Ele mantém o que tem, mas não troca mais nada. Para voltar a compartilhar um cofre, pare de sincronizar e depois conecte-se a outro computador.',
  'computers.loading': 'Carregando',
  'computers.meeting': 'Trocando alterações…',
  'computers.lastMet': 'Último encontro {age}.',
  'computers.neverMet': 'Ainda não houve encontro.',
  'computers.lastNews':
    '{received, plural, =0 {{sent, plural, =0 {Não havia novidades.} one {1 alteração enviada.} many {# de alterações enviadas.} other {# alterações enviadas.}}} one {{sent, plural, =0 {1 alteração recebida.} one {1 alteração recebida, 1 enviada.} many {1 alteração recebida, # enviadas.} other {1 alteração recebida, # enviadas.}}} many {{sent, plural, =0 {{received, number} de alterações recebidas.} one {{received, number} de alterações recebidas, 1 enviada.} many {{received, number} de alterações recebidas, {sent, number} enviadas.} other {{received, number} de alterações recebidas, {sent, number} enviadas.}}} other {{sent, plural, =0 {{received, number} alterações recebidas.} one {{received, number} alterações recebidas, 1 enviada.} many {{received, number} alterações recebidas, {sent, number} enviadas.} other {{received, number} alterações recebidas, {sent, number} enviadas.}}}}',
  'computers.lastNews.at': 'Últimas alterações {age}: {news}',
  'computers.nextTry': 'Nova tentativa em {countdown}.',
  'computers.now': 'Sincronizar agora',
  'computers.now.done': 'Seus outros computadores foram contatados. {news}',
  'computers.now.stopped': 'Interrompido. Nada foi perdido: o resto é trocado na próxima vez.',

  'computers.place':
    '{kind, select, folder {Pasta} webdav {WebDAV} s3 {Armazenamento S3} other {Seu servidor}}',
  'computers.place.change': 'Alterar',
  'computers.place.change.hint':
    'Seus outros computadores também precisam alterar o deles: eles não encontram nada de novo no local antigo.',
  'computers.leave': 'Parar de sincronizar',
  'computers.leave.title': 'Parar de sincronizar neste computador?',
  'computers.leave.text':
    'Este computador mantém tudo o que tem agora. As alterações não vão mais para seus outros computadores, e as deles não vêm mais para cá. Você pode se conectar de novo depois.',
  'computers.leave.done': 'Agora, este cofre está só neste computador.',

  'computers.computers.another': 'Outro computador',
  'computers.computers.add': 'Adicionar um computador',
  'computers.computers.add.hint': 'Mostra um código de pareamento que o outro computador lê.',
  'computers.computer.system':
    '{system, select, linux {Linux} darwin {macOS} win32 {Windows} other {Outro sistema}}',
  'computers.computer.about.thisOne':
    '{system, select, linux {Linux, este computador} darwin {macOS, este computador} win32 {Windows, este computador} other {Este computador}}',
  'computers.computer.about.seen':
    '{system, select, linux {Linux, visto {age}} darwin {macOS, visto {age}} win32 {Windows, visto {age}} other {Visto {age}}}',
  'computers.computer.about.notSeen':
    '{system, select, linux {Linux, ainda não visto} darwin {macOS, ainda não visto} win32 {Windows, ainda não visto} other {Ainda não visto}}',
  'computers.computer.remove': 'Remover {name}',
  'computers.computer.knows': 'O que ele conhecia',
  'computers.computer.knowsNamed': 'O que {name} conhecia',
  'computers.removed.count':
    '{count, plural, one {# computador removido} many {# de computadores removidos} other {# computadores removidos}}',

  'computers.remove.title': 'Remover {name}?',
  'computers.remove.text':
    'A partir de agora, ele não lerá mais nenhuma alteração. Ele mantém os códigos que tem agora, e ninguém pode excluí-los à distância.',
  'computers.remove.lost':
    'Se ele foi perdido ou roubado, substitua os segredos que ele conhecia. A seguir, você recebe uma lista deles.',
  'computers.remove.confirm': 'Remover computador',
  'computers.remove.done': '{name}: computador removido.',

  'computers.known.title': 'O que {name} conhecia',
  'computers.known.text':
    'Quem conseguir acessar {name} pode gerar os códigos destas entradas até que você substitua os segredos delas onde você entra. Os códigos de backup que você guarda junto com elas também são conhecidos. As entradas com segredo substituído saem desta lista.',
  'computers.known.none': 'Nada do que {name} conhecia ainda está em uso.',
  'computers.known.loading': 'Procurando o que ele conhecia',
  'computers.known.atServer': 'Substituir o segredo',
  'computers.known.atServerNamed': 'Substituir o segredo de {name}',
  'computers.known.openNamed': 'Abrir {name}',
  'computers.known.byHand':
    'Para uma entrada sem conta aqui: desative e ative de novo a autenticação de dois fatores no site, adicione o novo código de configuração e escolha substituir a entrada.',
  'computers.known.list': 'Entradas que {name} conhecia',

  'computers.asking': '{name} quer se conectar',
  'computers.asking.text':
    'Ele mostra um número. Aceite-o só se o número for este. Ele recebe tudo o que está neste cofre.',
  'computers.asking.check': 'Número nos dois computadores',
  'computers.accept': 'Aceitar',
  'computers.refuse': 'Recusar',
  'computers.accepted': '{name}: computador aceito.',
  'computers.refused': 'Recusado. Ninguém mais pode se conectar com esse código de pareamento.',

  'computers.kept.text':
    '{what, select, secret {{name} recebeu um novo segredo em dois computadores. Um está em uso, e o outro está na lixeira. Teste os dois códigos onde você entra.} deleted {{name} foi excluída em um computador e alterada em outro. Está na lixeira, com a alteração.} other {{name} foi excluída de vez em um computador e recebeu um novo segredo em outro. Está na lixeira, com o novo segredo.}}',
  'computers.kept.gone': 'Uma entrada que não existe mais',
  'computers.kept.side':
    '{what, select, used {Em uso} aside {Na lixeira} deleted {Movida para a lixeira} edited {Alterada} purged {Excluída de vez} other {Novo segredo}}',
  'computers.kept.by': '{computer}, {moment}',
  'computers.kept.byThisOne': 'Este computador, {moment}',
  'computers.kept.byUnknown': 'Um computador que não existe mais, {moment}',
  'computers.kept.openEntry': 'Abrir entrada',
  'computers.kept.openTrash': 'Abrir lixeira',
  'computers.kept.dismiss': 'Entendi',
  'computers.kept.dismissNamed': 'Entendi: {name}',

  'computers.where.title': 'Onde seus computadores se encontram',
  'computers.where.intro':
    'Escolha um local que todos os seus computadores possam acessar. Ele só guarda arquivos criptografados.',
  'computers.where.folder': 'Uma pasta',
  'computers.where.folder.hint':
    'Uma que o Syncthing, o Nextcloud, o Dropbox ou o iCloud Drive sincroniza, um compartilhamento de rede ou um pen drive',
  'computers.where.webdav': 'WebDAV',
  'computers.where.webdav.hint': 'Nextcloud, ownCloud e muitos outros, sem o programa deles',
  'computers.where.s3': 'Armazenamento S3',
  'computers.where.s3.hint': 'AWS, MinIO, Backblaze, Cloudflare e outros',
  'computers.where.server': 'Seu próprio servidor',
  'computers.where.server.hint':
    'Um servidor Countersign mantido por você ou por alguém de confiança',
  'computers.where.folderPath': 'Caminho da pasta',
  'computers.where.folderPath.hint': 'O caminho completo. A pasta já precisa existir.',
  'computers.where.pick': 'Escolher uma pasta',
  'computers.where.picked': 'Pasta: <bdi>{folder}</bdi>',
  'computers.where.url.webdav': 'Endereço WebDAV da pasta',
  'computers.where.url.server': 'Endereço do servidor',
  'computers.where.endpoint': 'Endpoint',
  'computers.where.region': 'Região (opcional)',
  'computers.where.bucket': 'Bucket',
  'computers.where.prefix': 'Pasta no bucket (opcional)',
  'computers.where.pathStyle': 'O bucket faz parte do caminho',
  'computers.where.pathStyle.hint':
    'O MinIO e a maioria dos servidores próprios precisam disso. A AWS, não.',
  'computers.where.user': 'Nome de usuário',
  'computers.where.appPassword': 'Senha ou senha de app',
  'computers.where.appPassword.hint':
    'Se sua conta tem autenticação de dois fatores, crie uma senha de app lá.',
  'computers.where.accessKey': 'ID da chave de acesso',
  'computers.where.secretKey': 'Chave de acesso secreta',
  'computers.where.email': 'E-mail',
  'computers.where.code': 'Código de dois fatores (se a conta tiver)',
  'computers.where.login.kept': 'Fica guardado no seu cofre e só é enviado a este local.',
  'computers.where.test': 'Testar',
  'computers.where.test.good':
    '{others, plural, =0 {É possível ler e gravar neste local.} one {É possível ler e gravar neste local. Um computador já está lá.} many {É possível ler e gravar neste local. # de computadores já estão lá.} other {É possível ler e gravar neste local. # computadores já estão lá.}}',
  'computers.where.othersThere':
    'Se esses são seus computadores, feche isto e escolha “Conectar a outro computador”.',

  'computers.pairing.title': 'Adicionar um computador',
  'computers.pairing.steps':
    'No outro computador, abra o Countersign e escolha <b>Tenho o Countersign em outro computador</b>, ou <b>Ajustes</b>, <b>Outros computadores</b>, <b>Conectar a outro computador</b>.',
  'computers.pairing.show': 'Mostrar o código de pareamento',
  'computers.pairing.hidden':
    'Verifique se ninguém está olhando. Quem tiver o código pode pedir para se conectar.',
  'computers.pairing.qr': 'Código de pareamento como QR code',
  'computers.pairing.tooLong':
    'O endereço é longo demais para um QR code. Em vez disso, copie o texto de pareamento.',
  'computers.pairing.text': 'Texto de pareamento',
  'computers.pairing.copy': 'Copiar texto de pareamento',
  'computers.pairing.copied': 'Texto de pareamento copiado',
  'computers.pairing.validFor': 'Válido por {countdown}',
  'computers.pairing.over': 'Este código não é mais válido.',
  'computers.pairing.new': 'Mostrar um novo código',
  'computers.pairing.waiting': 'Aguardando o outro computador. Mantenha esta janela aberta.',
  'computers.pairing.look': 'Procurar agora',

  'computers.join.title': 'Conectar a outro computador',
  'computers.join.howTo':
    'No computador que tem seus códigos, abra <b>Ajustes</b>, <b>Outros computadores</b> e escolha <b>Adicionar um computador</b>. Ele mostra um QR code e um texto.',
  'computers.join.merges': 'Os dois cofres são unidos: nada do que está neste se perde.',
  'computers.join.picture': 'Escolher uma imagem',
  'computers.join.camera': 'Escanear com a câmera',
  'computers.join.paste': 'Você também pode colar uma imagem aqui.',
  'computers.join.reading': 'Procurando um código de pareamento',
  'computers.join.noCode': 'Não há nenhum código de pareamento nesta imagem.',
  'computers.join.notPairing':
    'Este não é um código de pareamento. Se ele configura uma entrada, adicione-o com o botão Adicionar.',
  'computers.join.reaching': 'Procurando a pasta compartilhada',
  'computers.join.place': 'Seus computadores se encontram em <bdi>{address}</bdi>.',
  'computers.join.folder':
    'A pasta que seu outro computador usa se chama <bdi>{path}</bdi> lá. Escolha onde ela fica neste computador.',
  'computers.join.login':
    'Seus computadores se encontram em <bdi>{address}</bdi>. Entre lá também.',
  'computers.join.address.hint': 'Altere-o se o servidor tem outro endereço para este computador.',
  'computers.join.ask': 'Pedir para conectar',
  'computers.join.check': 'Compare este número',
  'computers.join.check.text':
    'O outro computador mostra um número para este. Se for o mesmo, aceite-o lá. Se for outro, recuse.',
  'computers.join.waiting': 'Aguardando que o outro computador aceite este',
  'computers.join.over':
    'O código de pareamento expirou antes que este computador fosse aceito. Mostre um novo no outro computador e conecte de novo.',
  'computers.join.again': 'Conectar de novo',
  'computers.join.cancel': 'Cancelar a conexão',
  'computers.join.done':
    'Seus códigos estão aqui. Daqui em diante, este computador e o outro ficam iguais.',
} as const satisfies Translated<typeof english>
