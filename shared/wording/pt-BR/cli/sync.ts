import type { sync as english } from '../../en/cli/sync.ts'
import type { Translated } from '../../translated.ts'

export const sync = {
  'cli.sync.summary': 'manter o mesmo cofre em vários computadores',
  'cli.sync.description':
    'Mantém o mesmo cofre em vários computadores, por um local que todos eles acessam: uma pasta, WebDAV, armazenamento compatível com S3 ou um servidor Countersign. Tudo o que fica lá é criptografado.',
  'cli.sync.help.places':
    'Um local é uma pasta que o Syncthing, o Nextcloud, o Dropbox ou o iCloud Drive sincroniza, um compartilhamento de rede ou um pen drive; um endereço https:// de uma pasta WebDAV ou de um servidor Countersign; ou s3://bucket/prefix. No outro computador, execute `countersign sync join`. O texto de pareamento e as senhas são lidos de um prompt, da entrada padrão ou de um arquivo que só você pode ler, e nunca da linha de comando.',
  'cli.sync.help.json':
    'Com --json, as horas são em segundos Unix, e o estado é same, waiting, unreachable ou attention.',
  'cli.sync.setup.summary': 'começar neste computador ou mostrar um novo texto de pareamento',
  'cli.sync.setup.description':
    'Começa a sincronizar este cofre por um local e mostra o texto de pareamento para outro computador. Sem um local, mostra um novo texto de pareamento. Com outro local, muda para lá.',
  'cli.sync.setup.argument.place': 'uma pasta, um endereço https:// ou s3://bucket/prefix',
  'cli.sync.place.option.user':
    'o nome de usuário, o endereço de e-mail ou o ID da chave de acesso',
  'cli.sync.place.option.passwordStdin': 'ler a senha ou a chave secreta da entrada padrão',
  'cli.sync.place.option.passwordFile': 'lê-la deste arquivo, que só você pode ler',
  'cli.sync.place.option.endpoint':
    'o endereço https:// do armazenamento compatível com S3, a menos que seja a AWS',
  'cli.sync.place.option.region': 'a região do bucket; us-east-1 se não for indicada',
  'cli.sync.place.option.bucketInHost': 'o endpoint tem o bucket no nome do host',
  'cli.sync.place.option.ca': 'confiar na autoridade certificadora deste arquivo PEM',
  'cli.sync.place.user':
    '{kind, select, s3 {ID da chave de acesso: } server {Endereço de e-mail: } other {Nome de usuário: }}',
  'cli.sync.place.password':
    '{kind, select, s3 {Chave de acesso secreta de {name}:} other {Senha de {name}:}}',
  'cli.sync.place.code': 'Código da autenticação de dois fatores:',
  'cli.sync.place.noTerminal':
    'Execute isto em um terminal ou acrescente --user e --password-stdin ou --password-file.',
  'cli.sync.place.noUser': 'Nada foi digitado.',
  'cli.sync.place.emptyPassword': 'A senha está vazia.',
  'cli.sync.place.stdinTwice':
    'Só uma delas pode vir da entrada padrão: a frase secreta ou a senha. Use --password-file para a senha.',
  'cli.sync.place.badBucket':
    'Informe s3://bucket/prefix, com a região em --region e, a menos que seja a AWS, o endereço em --endpoint.',
  'cli.sync.setup.done':
    'Informe este texto de pareamento no outro computador com `countersign sync join`. Ele é válido por dez minutos:',
  'cli.sync.setup.next':
    'Quando o outro computador mostrar um número, execute aqui `countersign sync accept` com esse número.',
  'cli.sync.join.summary': 'conectar ao cofre de outro computador',
  'cli.sync.join.description':
    'Conecta ao cofre de outro computador. Se houver um cofre aqui, os dois são unidos.',
  'cli.sync.join.option.place':
    'o local como este computador o acessa, se for diferente do texto de pareamento',
  'cli.sync.join.option.stdin': 'ler o texto de pareamento da entrada padrão',
  'cli.sync.join.prompt': 'Texto de pareamento:',
  'cli.sync.join.noTerminal':
    'Execute isto em um terminal ou acrescente --stdin e passe o texto de pareamento pela entrada padrão.',
  'cli.sync.join.done':
    'Execute `countersign sync accept {check}` no outro computador e depois `countersign sync now` aqui.',
  'cli.sync.accept.summary': 'aceitar o computador que mostra um número',
  'cli.sync.accept.description':
    'Aceita o computador que mostra este número. Ele recebe tudo o que está neste cofre.',
  'cli.sync.accept.argument.check': 'os seis dígitos que o outro computador mostra',
  'cli.sync.accept.done': 'O computador foi aceito. Execute `countersign sync now` nele.',
  'cli.sync.now.summary': 'trocar alterações agora',
  'cli.sync.now.description':
    'Lê o que seus outros computadores alteraram, une tudo e grava o que falta a eles.',
  'cli.sync.now.counts': 'Recebidas: {received, number}, enviadas: {sent, number}.',
  'cli.sync.status.summary': 'mostrar a situação',
  'cli.sync.status.description':
    'Mostra onde seus computadores se encontram, se tudo foi enviado e recebido e o que precisa de você.',
  'cli.sync.status.off': 'Este cofre está só neste computador.',
  'cli.sync.status.place': 'Local: {place}',
  'cli.sync.status.waiting':
    '{waiting, plural, one {# alteração ainda não foi enviada.} many {# de alterações ainda não foram enviadas.} other {# alterações ainda não foram enviadas.}}',
  'cli.sync.status.asking':
    '{name} pede para se conectar e mostra {check}. Se esse for o número na tela dele, execute `countersign sync accept {check}`.',
  'cli.sync.state':
    '{state, select, same {Tudo está em dia.} waiting {Aguardando outro computador ou o envio de alterações.} unreachable {Não é possível acessar o local. Seu cofre não mudou.} other {Algo precisa da sua atenção.}}',
  'cli.sync.kept':
    '{what, select, deleted {{name} foi excluída em um computador e alterada em outro. Está na lixeira, com a alteração.} purged {{name} foi excluída de vez em um computador e recebeu um novo segredo em outro. Está na lixeira, com o novo segredo.} other {{name} recebeu um novo segredo em dois computadores. O mais recente está em uso, e o outro está na lixeira.}}',
  'cli.sync.devices.summary': 'listar seus computadores',
  'cli.sync.devices.description': 'Lista os computadores que compartilham este cofre.',
  'cli.sync.devices.state':
    '{state, select, removed {removido} thisOne {este computador} other {}}',
  'cli.sync.leave.summary': 'parar de sincronizar neste computador',
  'cli.sync.leave.description':
    'Para de sincronizar neste computador. O cofre dele fica como está, e os outros computadores continuam sem ele.',
  'cli.sync.leave.option.yes': 'não perguntar antes de sair',
  'cli.sync.leave.question':
    'Este cofre não mudará mais com os outros. Para voltar a sincronizar, conecte-se de novo.',
  'cli.sync.leave.done': 'Este cofre está só neste computador. Nada nele foi alterado.',
  'cli.sync.remove.summary': 'remover um computador',
  'cli.sync.remove.description':
    'Remove um computador. Ele mantém o que tem e não pode ler nada do que for gravado daí em diante.',
  'cli.sync.remove.argument.device': 'o ID ou o nome do computador',
  'cli.sync.remove.option.yes': 'não perguntar antes de removê-lo',
  'cli.sync.remove.question':
    '{name} não lerá mais nada de novo. Ainda conhece todos os segredos que tem agora.',
  'cli.sync.remove.severalSo': 'Vários computadores têm este nome. Use um ID.',
  'cli.sync.remove.unchanged': 'Nada foi alterado.',
  'cli.sync.remove.done':
    '{name}: computador removido. Se ele foi perdido ou roubado, substitua os segredos que ele conhecia.',
} as const satisfies Translated<typeof english>
