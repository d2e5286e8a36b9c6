import type { recovery as english } from '../../en/page/recovery.ts'
import type { Translated } from '../../translated.ts'

export const recovery = {
  'recovery.backup': 'Backup',
  'recovery.backup.hint': 'Do mais novo ao mais antigo',
  'recovery.backup.otherFile': 'Outro arquivo',
  'recovery.file': 'Arquivo de backup',
  'recovery.file.hint': 'Da sua pasta sincronizada, ou uma cópia criptografada que você salvou',
  'recovery.comeBack.warning':
    'Sem a chave de recuperação ou a frase secreta, ninguém consegue abrir um backup, nem mesmo quem criou o Countersign.',
  'recovery.key.ofDay': 'Abre com a chave de recuperação criada em {day}.',
  'recovery.key.former': 'Abre com uma chave de recuperação anterior.',
  'recovery.lastGood.none': 'Ainda não há nenhum backup bem-sucedido.',
  'recovery.lastGood': 'O último backup bem-sucedido foi feito {age}.',
  'recovery.newFile.title': 'Guardar seus códigos em um arquivo criptografado',
  'recovery.newFile.hint':
    'Isso cria um cofre vazio em <bdi>{filePath}</bdi>. O que estiver no chaveiro fica lá.',
  'recovery.newFile.create': 'Criar',
  'recovery.looking': 'Procurando backups',
  'recovery.comeBack.show': 'Como recuperar o acesso, passo a passo',
  'recovery.passphrase': 'Chave de recuperação ou frase secreta da época',
  'recovery.place': 'Guardar seus códigos em',
  'recovery.place.keychain': 'No chaveiro',
  'recovery.newPassphrase.optional': 'Nova frase secreta (opcional)',
  'recovery.entries': '{count, plural, one {# entrada} many {# de entradas} other {# entradas}}',
  'recovery.folder.own': 'pasta própria',
  'recovery.folder.second': 'segunda pasta',
  'recovery.folder.both': 'ambas as pastas',
  'recovery.forgotten': 'Você esqueceu a frase secreta',
  'recovery.forgotten.lockScreen': 'Na tela de bloqueio, escolha “{label}”.',
  'recovery.forgotten.type': 'Digite a chave de recuperação da sua folha.',
  'recovery.forgotten.choose': 'Escolha uma nova frase secreta.',
  'recovery.lost': 'O chaveiro ou o arquivo do cofre se perdeu',
  'recovery.lost.tryAgain':
    'Desbloqueie o chaveiro do sistema, ou conecte o disco com o arquivo, e escolha “{label}”.',
  'recovery.lost.restore': 'Se isso não ajudar, escolha “{label}” e selecione o backup mais novo.',
  'recovery.lost.type':
    'Digite a chave de recuperação da sua folha e escolha guardar seus códigos em um arquivo criptografado.',
  'recovery.newComputer': 'Você tem um novo computador',
  'recovery.newComputer.install': 'Instale o Countersign nele, inicie-o e escolha “{label}”.',
  'recovery.newComputer.choose':
    'Escolha o backup mais novo na sua pasta sincronizada ou no disco para o qual você o copiou.',
  'recovery.older.restore': 'Restaurar o backup de {moment}',
  'recovery.older.open': 'Abrir mesmo assim',
  'recovery.older.title': 'Esta é uma versão mais antiga do seu cofre',
  'recovery.older.text':
    'Ela foi salva em <strong>{savedAt}</strong>. Uma versão mais nova foi salva neste computador em <strong>{newestAt}</strong>.',
  'recovery.older.help': 'Como isso pode acontecer e o que cada opção faz',
  'recovery.older.help.why':
    'Um programa de sincronização, uma restauração do sistema ou alguém que copiou o arquivo pode ter colocado uma versão mais antiga no lugar da mais nova. Se foi você, abra mesmo assim.',
  'recovery.older.help.noBackup':
    'Não há nenhum backup mais novo neste computador. Procure um na pasta que você escolheu para backups e restaure-o nos ajustes depois de abrir o cofre. Os códigos baseados em contador continuam a partir do contador mais alto, para que nenhum código seja usado duas vezes.',
  'recovery.older.help.backup':
    'Restaurar o backup traz de volta tudo o que ele contém. O que só existe na versão mais antiga fica de fora. Os códigos baseados em contador continuam a partir do contador mais alto, para que nenhum código seja usado duas vezes.',
  'recovery.recover.title': 'Abrir com a chave de recuperação',
  'recovery.recover.key.hint':
    'Como você a anotou. Espaços, hifens e maiúsculas ou minúsculas não importam.',
  'recovery.recover.next': 'Depois, escolha uma nova frase secreta para este cofre.',
  'recovery.recover.without': 'Não usar frase secreta',
  'recovery.recover.without.hint':
    'O Countersign não será bloqueado: quem entrar neste computador pode ver seus códigos.',
  'recovery.recover.openWithout': 'Abrir sem frase secreta',
  'recovery.help': 'O que fazer, passo a passo',
  'recovery.unavailable.title': 'Não é possível ler seus códigos agora',
  'recovery.unavailable.noAnswer': 'O local em que estão guardados não está respondendo.',
  'recovery.unavailable.safe':
    'Nada foi alterado nem excluído. Seus códigos estão guardados em {place}.',
  'recovery.unavailable.other': 'Outras opções',
  'recovery.unavailable.previous': 'Voltar à versão anterior',
  'recovery.unavailable.newFile': 'Começar de novo em um arquivo criptografado',
} as const satisfies Translated<typeof english>
