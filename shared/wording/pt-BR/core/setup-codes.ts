import type { setupCodes as english } from '../../en/core/setup-codes.ts'
import type { Translated } from '../../translated.ts'

export const setupCodes = {
  'core.setupCodes.tooLong': 'Este código de configuração tem mais de {limit, number} caracteres.',
  'core.setupCodes.notOne':
    'Isto não é um link de configuração. Links de configuração começam com otpauth://, motp:// ou steam://.',
  'core.setupCodes.noParameters': 'Este link não tem parâmetros, por isso também não tem segredo.',
  'core.setupCodes.unknownType': 'O tipo precisa ser totp, hotp, steam ou yaotp.',
  'core.setupCodes.givenTwice': 'O parâmetro {name} aparece duas vezes, com valores diferentes.',
  'core.setupCodes.pinMissing': 'Falta o PIN. Sem ele, não há código.',
  'core.setupCodes.cleaned':
    'O {place, select, issuer {emissor} other {nome da conta}} foi limpo: continha caracteres invisíveis ou que mudam a direção da leitura.',
  'core.setupCodes.cut':
    'O {place, select, issuer {emissor} other {nome da conta}} foi cortado porque tinha mais de {limit, number} caracteres.',
  'core.setupCodes.pinLeftOut':
    'O PIN ficou de fora porque tem mais de {limit} caracteres ou contém caracteres de controle.',
  'core.setupCodes.pinUnusable':
    'Um PIN pode ter no máximo {limit} caracteres e nenhum caractere de controle.',
  'core.setupCodes.secretEmpty': 'O segredo está vazio.',
  'core.setupCodes.secretTooLong': 'O segredo tem mais de {limit, number} bytes.',
  'core.setupCodes.yandexLength': 'O segredo não tem o tamanho de um segredo do Yandex.',
  'core.setupCodes.secretShort': 'O segredo é curto: só {bits} bits.',
  'core.setupCodes.algorithm': 'O algoritmo precisa ser {algorithms}.',
  'core.setupCodes.digits': 'O número de dígitos precisa ser um número inteiro de 4 a 10.',
  'core.setupCodes.period': 'O período precisa ser um número inteiro de segundos de 1 a 86.400.',
  'core.setupCodes.counterMissing':
    'Um código de configuração baseado em contador (HOTP) precisa de um contador.',
  'core.setupCodes.counter': 'O contador precisa ser um número inteiro de 0 a 2^53 - 1.',
  'core.setupCodes.oddLength': 'O segredo tem um tamanho incomum: pode faltar um caractere.',
  'core.setupCodes.leftoverBits':
    'O último caractere do segredo pode estar errado: ele contém mais do que o segredo precisa.',
  'core.setupCodes.notHex': 'O caractere {position} do segredo não é hexadecimal (0 a 9 e A a F).',
  'core.setupCodes.oddHex': 'O segredo tem um número ímpar de dígitos hexadecimais.',
  'core.setupCodes.milliseconds':
    'O período parecia estar em milissegundos, por isso os códigos duram {seconds} segundos.',
  'core.setupCodes.otherIssuer':
    'O nome da conta cita um emissor diferente do resto do código de configuração.',
  'core.setupCodes.exportTooLong':
    'Este link de exportação tem mais de {limit, number} caracteres.',
  'core.setupCodes.exportParts': 'As partes desta exportação estão numeradas incorretamente.',
  'core.setupCodes.exportNoData': 'Este link de exportação não tem o parâmetro de dados.',
  'core.setupCodes.exportNotBase64': 'Os dados neste link de exportação não são Base64.',
  'core.setupCodes.exportDamaged':
    'Os dados neste link de exportação estão danificados ou cortados.',
  'core.setupCodes.exportTooMany':
    'Uma parte de uma exportação pode ter no máximo {limit, number} entradas.',
  'core.setupCodes.exportEmpty': 'Esta exportação não tem entradas.',
  'core.setupCodes.exportType': 'O Countersign não conhece o tipo dela.',
  'core.setupCodes.exportAlgorithm': 'O algoritmo dela é MD5 ou um que o Countersign não conhece.',
  'core.setupCodes.exportDigits': 'O Countersign não conhece o número de dígitos dela.',
  'core.setupCodes.exportEntry': 'entrada {entry} da parte {part}',
  'core.setupCodes.twoStep':
    'Este é um registro em duas etapas do privacyIDEA, e o link contém só metade dele: os códigos estariam errados. Peça um token sem registro em duas etapas.',
  'core.setupCodes.push':
    'Este é um token push do privacyIDEA, que só o app dele consegue usar. Em vez disso, peça um token TOTP.',
  'core.setupCodes.dayPassword':
    'Esta é uma senha diária do privacyIDEA, um tipo de código que o Countersign não gera. Em vez disso, peça um token TOTP.',
  'core.setupCodes.part':
    'Este QR code é a parte {part} de {size}: juntas, elas contêm um código de configuração. Adicione todas.',
  'core.setupCodes.finding.webLink': 'Isto é um link da web, não um código de configuração.',
  'core.setupCodes.finding.wifi': 'Isto é uma senha de Wi-Fi, não um código de configuração.',
  'core.setupCodes.finding.contact': 'Isto é um contato, não um código de configuração.',
  'core.setupCodes.finding.email':
    'Isto é um endereço de e-mail ou uma mensagem, não um código de configuração.',
  'core.setupCodes.finding.phone':
    'Isto é um número de telefone ou uma mensagem, não um código de configuração.',
  'core.setupCodes.finding.payment':
    'Isto é um pedido de pagamento, não um código de configuração.',
  'core.setupCodes.finding.passkey':
    'Isto é um acesso com chave de acesso para um celular, não um código de configuração.',
  'core.setupCodes.finding.text': 'Isto é só texto, não um código de configuração.',
  'core.setupCodes.finding.empty': 'Não há nada para ler aqui.',
  'core.setupCodes.finding.refused':
    'Isto parece um código de configuração, mas não pode ser usado.',
  'core.setupCodes.private.microsoft':
    'Este código só funciona no Microsoft Authenticator. Na página da Microsoft, escolha “Quero usar um aplicativo autenticador diferente” e escaneie o código que você recebe então.',
  'core.setupCodes.private.okta':
    'Este código só funciona no Okta Verify. Na página da Okta, escolha “Google Authenticator” em vez de “Okta Verify”.',
  'core.setupCodes.private.duo':
    'Este código de ativação só funciona no Duo Mobile. Peça a quem administra o Duo um token físico ou um código de acesso.',
  'core.setupCodes.private.steam':
    'Este é um acesso ao Steam, que só o app do Steam consegue responder. Exporte o autenticador desse app ou digite o segredo dele.',
  'core.setupCodes.private.battleNet':
    'Este código só funciona no autenticador do próprio Battle.net. O número de série e o código de restauração dizem o que exportar.',
  'core.setupCodes.private.rsa':
    'Este token só funciona no RSA SecurID. Peça a quem o administra que permita a você entrar com um app autenticador padrão (TOTP).',
  'core.setupCodes.private.symantec':
    'Este código só funciona no Symantec VIP. Se o site oferecer um app autenticador padrão, escolha-o.',
  'core.setupCodes.private.entrust':
    'Este código de ativação só funciona no Entrust Identity. Em vez disso, peça um token do Google Authenticator.',
  'core.setupCodes.private.pingId':
    'Este código de pareamento só funciona no PingID. Se o site oferecer “App autenticador”, escolha-o.',
  'core.setupCodes.private.forgeRock':
    'Isto registra notificações push do ForgeRock ou do Ping, que nenhum outro app consegue usar. No site, escolha códigos de app autenticador (OATH).',
  'core.setupCodes.private.authy':
    'Este código só funciona no Authy. No site, escolha um app autenticador padrão (TOTP) e escaneie o código que você recebe então.',
  'core.setupCodes.private.lastPass':
    'Esta é a transferência do LastPass Authenticator para outro celular, que nenhum outro app consegue usar. Em vez disso, exporte as contas dele para um arquivo: Configurações, Transferir contas.',
  'core.setupCodes.private.pairing':
    'Este é um código de pareamento do Countersign em outro computador. Para compartilhar aquele cofre, abra os Ajustes e, em “Outros computadores”, escolha “Conectar a outro computador”.',
  'core.setupCodes.private.onePassword':
    'Este é o código de configuração de uma conta do 1Password, com a Secret Key dela. Não é um segundo fator. Guarde-o só para você.',
  'core.setupCodes.private.passwordManager':
    'Isto entra em um gerenciador de senhas ou o abre. Não é um código de configuração. Escaneie o código que o site mostra para o segundo fator.',
  'core.setupCodes.private.messenger':
    'Isto vincula um dispositivo a um app de mensagens, e só esse app consegue responder. Não é um código de configuração.',
  'core.setupCodes.notBase32':
    'O caractere {position} do segredo não é Base32 (as letras A a Z e os dígitos 2 a 7).',
  'core.setupCodes.notBase32LookAlike':
    'O caractere {position} do segredo não é Base32 (as letras A a Z e os dígitos 2 a 7). Confira caracteres fáceis de confundir: B e 8, I ou L e 1, e O e 0.',
} as const satisfies Translated<typeof english>
