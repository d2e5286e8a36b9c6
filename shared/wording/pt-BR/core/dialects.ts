import type { dialects as english } from '../../en/core/dialects.ts'
import type { Translated } from '../../translated.ts'

export const dialects = {
  'core.dialects.unknown': 'Esta versão não é compatível com esse tipo de servidor.',

  'core.dialects.sessionOver': 'Sua sessão no servidor terminou. Entre de novo.',
  'core.dialects.wrongCredentials': 'O endereço de e-mail ou a senha está incorreto.',
  'core.dialects.wrongPassword': 'A senha está incorreta.',
  'core.dialects.wrongCode': 'Este código está incorreto ou já foi usado.',
  'core.dialects.codeExpired': 'Este código expirou. Peça um novo.',
  'core.dialects.unreadableInput': 'O servidor não conseguiu ler o que foi digitado.',
  'core.dialects.weakPassword': 'O servidor quer uma senha mais longa ou menos comum.',
  'core.dialects.tooManyTries': 'Tentativas sem sucesso demais. Espere antes de tentar de novo.',
  'core.dialects.tooManyRequests': 'Você pediu isso vezes demais. Espere antes de pedir de novo.',
  'core.dialects.factorDisabled':
    'Códigos errados demais. Use um código de backup ou peça a um administrador que redefina a autenticação de dois fatores.',
  'core.dialects.alreadyOn': 'A autenticação de dois fatores já está ativada.',
  'core.dialects.off': 'A autenticação de dois fatores está desativada.',
  'core.dialects.notPending': 'Nenhuma configuração está aguardando um código. Inicie-a de novo.',
  'core.dialects.noResend':
    'Um app autenticador gera os próprios códigos, por isso nenhum pode ser enviado.',
  'core.dialects.resendBySigningIn': 'Para receber outro código, entre de novo.',
  'core.dialects.noRecoveryEmail':
    'Não há endereço de e-mail de recuperação para receber um código.',
  'core.dialects.signInExpired': 'Você demorou demais para entrar. Comece de novo.',
  'core.dialects.signInOver':
    'O acesso foi encerrado: houve tentativas demais ou ele já foi usado. Comece de novo.',
  'core.dialects.passwordAgain':
    'Para isso, o servidor precisa da sua senha de novo. Entre de novo e continue.',
  'core.dialects.oneTimePassword':
    'Esta é uma senha de uso único. Antes, abra o servidor em um navegador e escolha sua própria senha.',
  'core.dialects.administratorWithoutFactor':
    'Quem administra precisa de um segundo fator. Antes, ative a autenticação de dois fatores para esta conta.',
  'core.dialects.chatClosed': 'Antes, o chat precisa da segunda etapa.',
  'core.dialects.deliveryFailed':
    'O servidor não conseguiu enviar a mensagem. Tente de novo mais tarde.',
  'core.dialects.notReady': 'O servidor não está pronto. Tente de novo daqui a pouco.',

  'core.dialects.noMessages': 'Este servidor não envia códigos por SMS nem por e-mail.',
  'core.dialects.noAuthenticators': 'Este servidor não aceita apps autenticadores.',
  'core.dialects.noTotp':
    'Nenhuma configuração está aguardando um código, e a autenticação de dois fatores está desativada.',
  'core.dialects.noBackupCodes': 'Esta conta não tem códigos de backup.',
  'core.dialects.signInAfterCodes': 'Códigos errados demais. Entre de novo.',
  'core.dialects.locked': 'Códigos errados demais. A conta está bloqueada por algum tempo.',
  'core.dialects.noSecretInLink': 'O link de configuração não contém nenhum segredo.',

  'core.dialects.status.forbidden': 'O servidor não permite que esta conta faça isso.',
  'core.dialects.status.notFound':
    'O servidor não conhece {call}. Ele pode ter mudado ou ser de outro tipo.',
  'core.dialects.status.broken':
    'O servidor está com um problema próprio (status {status}). Tente de novo mais tarde.',
  'core.dialects.status.refused': 'O servidor não aceitou {call} (status {status}).',
  'core.dialects.status.meaningless':
    'O servidor respondeu a {call} com o status {status}, que o Countersign não espera.',

  'core.dialects.reply.otherShape':
    'A resposta do servidor a {call} não é o que este tipo de servidor envia.',
  'core.dialects.reply.otherShapeAt':
    'A resposta do servidor a {call} não é o que este tipo de servidor envia, em {place}.',
  'core.dialects.reply.webPage':
    'Uma página web respondeu a {call}. Antes, entre nesta rede ou confira o endereço.',
  'core.dialects.reply.notJson': 'O servidor respondeu a {call} com algo que não é JSON.',
  'core.dialects.reply.damaged': 'A resposta do servidor a {call} está cortada ou danificada.',
  'core.dialects.reply.otherPage':
    'Uma página inesperada respondeu a {call}. Antes, entre nesta rede ou confira o endereço.',
  'core.dialects.reply.badPage':
    'A página que respondeu a {call} não é o que o Countersign espera em {place}.',
  'core.dialects.reply.packed': 'O servidor compacta as respostas sem que isso tenha sido pedido.',
  'core.dialects.reply.tooLarge': 'A resposta do servidor tem mais de {kilobytes} KB.',
  'core.dialects.reply.otherProtocol':
    '{host} pediu para mudar para um protocolo diferente de HTTP.',
  'core.dialects.reply.otherServer':
    '{host} redireciona para outro servidor, {other}. Se ele for o correto, use o endereço dele.',
  'core.dialects.reply.endless': '{host} redireciona sem fim. Confira o endereço.',
  'core.dialects.reply.badToken': '{host} enviou um token de acesso que não é válido.',
  'core.dialects.reply.notHttp': '{host} não usa HTTP como deveria.',
  'core.dialects.reply.tooSlow':
    '{seconds, plural, one {{host} não respondeu em # segundo. Tente de novo.} many {{host} não respondeu em # de segundos. Tente de novo.} other {{host} não respondeu em # segundos. Tente de novo.}}',

  'core.dialects.address.credentials': 'Deixe o nome de usuário e a senha fora do endereço.',
  'core.dialects.address.query': 'Deixe de fora ? e # e tudo o que vem depois.',
  'core.dialects.address.notEncrypted':
    'Este endereço não é criptografado. Use https, ou http para este próprio computador.',
  'core.dialects.address.otherScheme': 'O endereço de um servidor começa com https://.',
  'core.dialects.address.unreadable':
    'Este não é o endereço de um servidor. Ele deve ser parecido com auth.example.org.',
  'core.dialects.address.badAuthority': 'A autoridade certificadora não é um certificado PEM.',

  'core.dialects.certificate.unknownAuthority':
    'O certificado de {host} é de uma autoridade desconhecida. Se ela for sua, adicione o certificado dela à conta.',
  'core.dialects.certificate.incompleteChain':
    'O certificado de {host} é de uma autoridade desconhecida. Se ela for sua, adicione o certificado dela à conta. Caso contrário, peça a quem administra o servidor que envie a cadeia completa.',
  'core.dialects.certificate.expired':
    'O certificado de {host} expirou. Quem administra o servidor precisa renová-lo.',
  'core.dialects.certificate.notYetValid':
    'O certificado de {host} ainda não é válido. Confira a data neste computador.',
  'core.dialects.certificate.otherName':
    'O certificado de {host} é para outro nome. Confira o endereço.',
  'core.dialects.certificate.selfSigned':
    'O certificado de {host} é autoassinado, por isso ninguém responde por ele. Se o servidor for seu, adicione o certificado à conta.',
  'core.dialects.certificate.revoked':
    'O certificado de {host} foi revogado. Não use este servidor até que ele seja substituído.',
  'core.dialects.certificate.forged':
    'O certificado de {host} é falso ou está danificado. Não use esta conexão.',
  'core.dialects.certificate.untrusted': 'Não é possível confiar no certificado de {host}.',
  'core.dialects.certificate.notHttps': '{host} não usa HTTPS como deveria.',

  'core.dialects.network.noSuchServer':
    'Não há servidor com este nome, ou não há rede ({host}). Tente de novo.',
  'core.dialects.network.noLookup':
    'Não é possível procurar o nome do servidor porque não há rede ({host}). Tente de novo.',
  'core.dialects.network.nothingThere': 'Nada responde neste endereço ({host}). Tente de novo.',
  'core.dialects.network.noRoute':
    'Não é possível acessar o servidor desta rede ({host}). Tente de novo.',
  'core.dialects.network.none': 'Não há rede ({host}). Tente de novo.',
  'core.dialects.network.tooSlow': 'O servidor não respondeu a tempo ({host}). Tente de novo.',
  'core.dialects.network.brokenOff': 'O servidor fechou a conexão ({host}). Tente de novo.',
  'core.dialects.network.unreachable': 'Não é possível acessar o servidor ({host}). Tente de novo.',
} as const satisfies Translated<typeof english>
