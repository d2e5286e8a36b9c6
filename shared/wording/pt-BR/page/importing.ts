import type { importing as english } from '../../en/page/importing.ts'
import type { Translated } from '../../translated.ts'

export const importing = {
  'importing.choose.drop': 'Solte aqui o arquivo do outro app ou uma pasta inteira',
  'importing.choose.files': 'Escolher arquivos',
  'importing.choose.folder': 'Escolher uma pasta',
  'importing.choose.privacy':
    'Seus arquivos ficam neste computador. Nada é adicionado até você mandar.',
  'importing.howTo': 'Como exportar do outro app',
  'importing.app.google': 'Google Authenticator',
  'importing.app.google.howTo':
    'Menu › Transferir contas › Exportar contas. Fotografe os QR codes que ele mostra.',
  'importing.app.microsoft': 'Microsoft Authenticator',
  'importing.app.microsoft.howTo':
    'Não tem exportação. Use o banco de dados PhoneFactor dele de um celular Android com root.',
  'importing.app.authy': 'Authy',
  'importing.app.authy.howTo':
    'Não tem exportação. Use o arquivo de preferências dele de um celular Android com root.',
  'importing.app.aegis': 'Aegis',
  'importing.app.aegis.howTo':
    'Configurações › Importar e exportar › Exportar, com ou sem a senha dele.',
  'importing.app.twofas': '2FAS',
  'importing.app.twofas.howTo': 'Configurações › Backup do 2FAS › Exportar, com ou sem senha.',
  'importing.app.ente': 'Ente Auth',
  'importing.app.ente.howTo':
    'Configurações › Dados › Exportar códigos, criptografados ou como texto.',
  'importing.app.proton': 'Proton Authenticator',
  'importing.app.proton.howTo': 'Configurações › Exportar, com ou sem senha.',
  'importing.app.bitwarden': 'Bitwarden',
  'importing.app.bitwarden.howTo':
    'Exportar cofre, como JSON ou CSV. Dê a uma exportação criptografada uma senha própria.',
  'importing.app.onePassword': '1Password',
  'importing.app.onePassword.howTo': 'No app para computador: Arquivo › Exportar, no formato 1PUX.',
  'importing.app.keepassxc': 'KeePassXC',
  'importing.app.keepassxc.howTo':
    'O próprio arquivo .kdbx, ou Banco de dados › Exportar para CSV ou XML.',
  'importing.formats': 'Todos os {count} formatos que o Countersign lê',
  'importing.formats.passwordSometimes': 'com ou sem senha',
  'importing.formats.passwordAlways': 'com a senha dele',

  'importing.reading': 'Lendo <bdi>{name}</bdi>',
  'importing.reading.oneOf': 'Lendo <bdi>{name}</bdi> ({number} de {total})',
  'importing.reading.stop': 'Parar a leitura',
  'importing.reading.progress': 'Lendo o que você adicionou',

  'importing.files.read':
    '{count, plural, one {# arquivo lido} many {# de arquivos lidos} other {# arquivos lidos}}',
  'importing.files.fromApp': '<bdi>{name}</bdi>, {app}',
  'importing.files.from': '<bdi>{name}</bdi> é um arquivo de <strong>{app}</strong>.',
  'importing.files.notThisApp': 'Não é este app?',
  'importing.files.chooseApp': 'Escolha o app que o gravou',
  'importing.files.app': 'App que gravou o arquivo',
  'importing.files.app.placeholder': 'Escolha um app',
  'importing.files.app.clear': 'Voltar a detectar o app automaticamente',
  'importing.files.app.none': 'Nenhum app com esse nome',
  'importing.files.addMore': 'Adicionar mais arquivos',
  'importing.files.unreadable': '{what}: não é possível ler',
  'importing.files.alone':
    'Se você sabe qual app gravou um arquivo, importe-o sozinho e escolha esse app.',
  'importing.files.noEntries':
    '{count, plural, one {Este arquivo não tem entradas para adicionar.} many {Estes arquivos não têm entradas para adicionar.} other {Estes arquivos não têm entradas para adicionar.}}',

  'importing.unseal.password': 'Senha de {name}',
  'importing.unseal.password.description': 'A senha com que o arquivo foi exportado',
  'importing.unseal.password.descriptionOf': '{app}: a senha com que o arquivo foi exportado',
  'importing.unseal.opening': 'Abrindo o arquivo',
  'importing.unseal.trying': 'Testando a senha. Um arquivo bem protegido leva alguns segundos.',

  'importing.guess': 'O Countersign tentou adivinhar como ler <bdi>{name}</bdi>',
  'importing.guess.check':
    'Nada neste arquivo diz qual app o gravou. Compare as entradas abaixo com o arquivo antes de adicioná-las.',
  'importing.guess.agree': 'As suposições estão certas: selecionar estas entradas',
  'importing.guess.agreed': 'As novas entradas dele estão selecionadas abaixo.',

  'importing.filter': 'Mostrar',
  'importing.filter.all': 'Todas {count}',
  'importing.filter.new': 'Novas {count}',
  'importing.filter.conflict': 'Mesmo nome {count}',
  'importing.filter.changed': 'Outras configurações {count}',
  'importing.filter.elsewhere': 'Outro nome {count}',
  'importing.filter.inTrash': 'Na lixeira {count}',
  'importing.filter.fromTrash': 'Da lixeira do app {count}',
  'importing.filter.known': 'Já aqui {count}',
  'importing.rows.selectAll': 'Selecionar tudo',
  'importing.rows.selectNone': 'Desmarcar tudo',
  'importing.row.pinned': 'Fixada',
  'importing.row.backupCodes':
    '{count, plural, one {# código de backup} many {# de códigos de backup} other {# códigos de backup}}',
  'importing.row.note': 'uma nota',
  'importing.row.goesToTrash': 'Estava na lixeira daquele app, por isso vai para a lixeira aqui',
} as const satisfies Translated<typeof english>
