import type { server as english } from '../../en/cli/server.ts'
import type { Translated } from '../../translated.ts'

export const server = {
  'cli.server.summary': 'executar o servidor de referência de dois fatores',
  'cli.server.description': 'Executa o servidor de referência de dois fatores até você pará-lo.',
  'cli.server.option.db': 'um arquivo SQLite ou um URL postgres://',
  'cli.server.option.port': 'a porta em que escutar',
  'cli.server.option.host': 'o endereço em que escutar',
  'cli.server.help.settings':
    'As configurações vêm de variáveis de ambiente: {variables} e outras. docs/server.md lista todas. O banco de dados é o indicado por --db, senão DATABASE_URL, senão um arquivo na pasta de dados.',
  'cli.server.listening': 'O servidor Countersign está em {url}',
  'cli.server.portTaken': 'A porta {port} está em uso. Escolha outra.',
  'cli.server.portNotAllowed': 'Este sistema não permite a porta {port}.',
  'cli.server.refused': '{reason}',
  'cli.server.badLogLevel': 'COUNTERSIGN_LOG_LEVEL precisa ser um destes: {levels}.',
  'cli.server.unchanged': 'Nada foi alterado.',

  'cli.server.migrate.summary': 'atualizar o banco de dados para esta versão',
  'cli.server.migrate.description':
    'Executa as migrações do banco de dados. Executá-las duas vezes não causa problemas.',
  'cli.server.migrate.option.list': 'listar as migrações e marcar as que foram aplicadas',
  'cli.server.migrate.option.only': 'executar esta migração e aquelas de que ela precisa',
  'cli.server.migrate.option.rollback': 'desfazer esta migração e excluir os dados dela',
  'cli.server.migrate.option.verify': 'mostrar tabelas, colunas e linhas, e o que falta',
  'cli.server.migrate.option.yes': 'não perguntar antes de excluir dados',
  'cli.server.migrate.incomplete': 'Nem tudo foi feito.',

  'cli.server.rotateKey.summary': 'criptografar todos os segredos com uma nova chave mestra',
  'cli.server.rotateKey.description':
    'Criptografa todos os segredos com uma nova chave mestra. O servidor pode continuar em execução.',
  'cli.server.rotateKey.done':
    '{count, plural, one {# valor criptografado com a chave mestra atual.} many {# de valores criptografados com a chave mestra atual.} other {# valores criptografados com a chave mestra atual.}}',

  'cli.server.seedDemo.summary': 'criar usuários para testar as APIs',
  'cli.server.seedDemo.description': 'Cria três usuários para cada API e mostra como entrar.',
  'cli.server.seedDemo.notInProduction':
    'Usuários de demonstração têm senhas conhecidas, por isso não podem ser criados em produção.',
  'cli.server.seedDemo.column.api': 'API',
  'cli.server.seedDemo.column.factor': 'Segundo fator',
  'cli.server.seedDemo.column.email': 'E-mail',
  'cli.server.seedDemo.column.password': 'Senha',
  'cli.server.seedDemo.column.secret': 'Segredo para um app autenticador',
  'cli.server.seedDemo.factor':
    '{factor, select, off {nenhum} email {código por e-mail} other {app autenticador}}',
  'cli.server.seedDemo.signIn':
    'Cada API tem a própria forma de entrar com e-mail e senha: veja /docs no servidor.',
  'cli.server.seedDemo.outbox':
    'Enquanto SMTP_URL não está definida, GET /dev/outbox mostra os códigos enviados por e-mail.',
  'cli.server.seedDemo.json': 'Com --json, os códigos de backup também são mostrados.',

  'cli.server.makeAdmin.summary': 'tornar alguém administrador',
  'cli.server.makeAdmin.description':
    'Cria uma conta de administrador com uma senha de uso único ou torna administradora uma conta existente.',
  'cli.server.makeAdmin.argument.whom': 'um novo endereço de e-mail ou o número de uma conta',
  'cli.server.makeAdmin.option.yes':
    'não perguntar antes que uma conta existente se torne administradora',
  'cli.server.makeAdmin.help.naming':
    'Ninguém verifica o endereço de e-mail de uma conta, por isso outra pessoa pode ter aberto uma com ele. É por isso que um endereço cria uma nova conta, enquanto uma existente é indicada pelo número, depois que você viu há quanto tempo ela existe. A administração está aberta a administradores com a autenticação de dois fatores ativada.',
  'cli.server.makeAdmin.help.json':
    'Com --json: {shape}. O último é null para uma conta que já existia.',
  'cli.server.makeAdmin.created': 'Conta {id} criada para {email}, como administradora.',
  'cli.server.makeAdmin.oneTimePassword': 'Senha de uso único, válida por 24 horas: {password}',
  'cli.server.makeAdmin.choosePassword':
    'Ela só permite escolher uma nova senha, em /auth/choose-password no servidor.',
  'cli.server.makeAdmin.turnOn':
    'A administração se abre quando a autenticação de dois fatores estiver ativada para esta conta.',
  'cli.server.makeAdmin.found':
    'A conta {id}, {email}, existe desde {moment} UTC. A autenticação de dois fatores dela está {state, select, on {ativada} other {desativada}}.',
  'cli.server.makeAdmin.question': 'Torná-la administradora?',
  'cli.server.makeAdmin.promoted': 'Agora, {email} é uma conta administradora.',
  'cli.server.makeAdmin.taken':
    'A conta {id}, {email}, existe desde {moment} UTC, e ninguém verificou de quem é esse endereço. Se for a conta certa, execute `{command}`.',
} as const satisfies Translated<typeof english>
