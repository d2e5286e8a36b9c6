import type { checkServer as english } from '../../en/core/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'core.checkServer.onAlready':
    'A autenticação de dois fatores já está ativada nesta conta. Use uma conta de teste em que ela esteja desativada. Nada foi alterado.',
  'core.checkServer.noSecondFactor':
    'A autenticação de dois fatores está ativada, mas o servidor não pediu um segundo fator.',
  'core.checkServer.rightCodeRefused': 'O servidor não aceitou um código correto.',
  'core.checkServer.noSecret': 'A configuração não continha nenhum segredo.',
  'core.checkServer.rightCodeRefusedAtSetup':
    'O servidor não aceitou um código correto durante a configuração.',
  'core.checkServer.noCodeSent': 'O servidor não enviou nenhum código.',
  'core.checkServer.sendsNone': 'Este tipo de servidor não envia códigos.',
  'core.checkServer.noSetup': 'Nenhuma configuração foi iniciada.',
  'core.checkServer.noBackupCodeLeft': 'Não restava nenhum código de backup não usado.',
  'core.checkServer.left.factor':
    'A autenticação de dois fatores pode ainda estar ativada, e ninguém tem o segredo dela. Peça a um administrador do servidor que a redefina.',
  'core.checkServer.left.sessions':
    '{count, plural, one {# sessão aberta por esta verificação continua aberta até expirar.} many {# de sessões abertas por esta verificação continuam abertas até expirar.} other {# sessões abertas por esta verificação continuam abertas até expirar.}}',
  'core.checkServer.left.both':
    'A autenticação de dois fatores pode ainda estar ativada, e ninguém tem o segredo dela. Peça a um administrador do servidor que a redefina. {count, plural, one {# sessão aberta por esta verificação continua aberta até expirar.} many {# de sessões abertas por esta verificação continuam abertas até expirar.} other {# sessões abertas por esta verificação continuam abertas até expirar.}}',
  'core.checkServer.left.afterFailure': '{failure} {left}',

  'core.checkServer.mustWait':
    '{minutes, plural, one {O servidor pede para esperar # minuto antes que isto possa ser verificado.} many {O servidor pede para esperar # de minutos antes que isto possa ser verificado.} other {O servidor pede para esperar # minutos antes que isto possa ser verificado.}}',
  'core.checkServer.notLet': 'O servidor não permitiu esta verificação: {reason}',

  'core.checkServer.replay.accepted': 'O mesmo código foi aceito duas vezes.',
  'core.checkServer.replay.refused': 'O mesmo código foi recusado na segunda vez.',
  'core.checkServer.replay.setupCodeAccepted':
    'O código que ativou a autenticação de dois fatores foi aceito de novo ao entrar.',
  'core.checkServer.replay.setupCodeRefused':
    'O código que ativou a autenticação de dois fatores foi recusado ao entrar.',
  'core.checkServer.replay.tooSlow':
    'O servidor demorou tanto a responder que o código tinha expirado.',
  'core.checkServer.race.acceptedOften':
    'O mesmo {kind, select, backup {código de backup} other {código}}, enviado {racers} vezes ao mesmo tempo, foi aceito {taken} vezes.',
  'core.checkServer.race.acceptedOnce':
    'O mesmo {kind, select, backup {código de backup} other {código}}, enviado {racers} vezes ao mesmo tempo, foi aceito uma vez.',
  'core.checkServer.race.neverAccepted':
    'Um {kind, select, backup {código de backup} other {código}} correto, enviado {racers} vezes ao mesmo tempo, nunca foi aceito.',

  'core.checkServer.window.confirmed':
    'Um código {steps, plural, one {# intervalo} many {# de intervalos} other {# intervalos}} {when, select, old {atrasado} other {adiantado}} ativou a autenticação de dois fatores.',
  'core.checkServer.window.signedIn':
    'Um código {steps, plural, one {# intervalo} many {# de intervalos} other {# intervalos}} {when, select, old {atrasado} other {adiantado}} foi aceito ao entrar.',
  'core.checkServer.window.refused':
    'Códigos a dois ou mais intervalos de distância foram recusados durante a configuração e ao entrar.',

  'core.checkServer.throttle.endless':
    'O servidor verificou mais de {tries} códigos errados seguidos.',
  'core.checkServer.throttle.signInEnded':
    'Após {tries, plural, one {# código errado} many {# de códigos errados} other {# códigos errados}}, o acesso foi encerrado, e um novo aceitou um código correto.',
  'core.checkServer.throttle.longWait':
    'Após {tries, plural, one {# código errado} many {# de códigos errados} other {# códigos errados}}, o servidor pediu para esperar {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
  'core.checkServer.throttle.recovered':
    'Após {tries, plural, one {# código errado} many {# de códigos errados} other {# códigos errados}}, o servidor pediu para esperar e depois voltou a aceitar um código correto.',
  'core.checkServer.throttle.lockedOut':
    'Após {tries, plural, one {# código errado} many {# de códigos errados} other {# códigos errados}}, o servidor pediu para esperar e depois não aceitou nenhum código correto.',

  'core.checkServer.backup.unusedRefused': 'Um código de backup não usado foi recusado.',
  'core.checkServer.backup.acceptedTwice': 'O mesmo código de backup foi aceito duas vezes.',
  'core.checkServer.backup.refusedTwice': 'O mesmo código de backup foi recusado na segunda vez.',
  'core.checkServer.backup.noneMade': 'Este tipo de servidor não cria novos códigos de backup.',
  'core.checkServer.backup.oldAccepted':
    'Um código de backup do conjunto anterior foi aceito depois que novos foram criados.',
  'core.checkServer.backup.oldRefused':
    'Os códigos de backup anteriores foram recusados depois que novos foram criados.',
  'core.checkServer.backup.newRefused': 'Um código de backup do novo conjunto foi recusado.',

  'core.checkServer.disable.passwordOnly':
    'Este tipo de servidor só pede a senha, nunca um código.',
  'core.checkServer.disable.noPassword': 'Este tipo de servidor não pede senha.',
  'core.checkServer.disable.withoutCode':
    'A autenticação de dois fatores foi desativada sem código.',
  'core.checkServer.disable.withWrongCode':
    'A autenticação de dois fatores foi desativada com um código errado.',
  'core.checkServer.disable.withoutPassword':
    'A autenticação de dois fatores foi desativada sem a senha.',
  'core.checkServer.disable.withWrongPassword':
    'A autenticação de dois fatores foi desativada com uma senha errada.',
  'core.checkServer.disable.stayedOn':
    'A autenticação de dois fatores continuou ativada sem a senha e sem um código correto.',

  'core.checkServer.challenge.none': 'Este tipo de servidor não tem desafio.',
  'core.checkServer.challenge.rightCodeRefused': 'Um código correto foi recusado ao entrar.',
  'core.checkServer.challenge.reused': 'Um acesso concluído deixou alguém entrar uma segunda vez.',
  'core.checkServer.challenge.notReused': 'Um acesso concluído foi recusado na segunda vez.',
  'core.checkServer.challenge.passwordOpened': 'A senha sozinha abriu o que exige dois fatores.',
  'core.checkServer.challenge.nothingOpen': 'Nada estava aberto antes do segundo fator.',
  'core.checkServer.challenge.pendingAsSession': 'Um acesso pendente foi aceito como sessão.',
  'core.checkServer.challenge.sessionAsPending': 'Uma sessão foi aceita como acesso pendente.',
  'core.checkServer.challenge.keptApart':
    'Um acesso pendente e uma sessão foram recusados um no lugar do outro.',

  'core.checkServer.messages.noExpiry': 'O servidor não diz por quanto tempo um código é válido.',
  'core.checkServer.messages.expires':
    '{minutes, plural, one {O servidor diz que os códigos são válidos por # minuto.} many {O servidor diz que os códigos são válidos por # de minutos.} other {O servidor diz que os códigos são válidos por # minutos.}}',
  'core.checkServer.messages.expiresLate':
    '{minutes, plural, one {O servidor diz que os códigos são válidos por # minuto, e não por no máximo {most}.} many {O servidor diz que os códigos são válidos por # de minutos, e não por no máximo {most}.} other {O servidor diz que os códigos são válidos por # minutos, e não por no máximo {most}.}}',
  'core.checkServer.messages.sentAtOnce': 'Outro código foi enviado logo em seguida.',
  'core.checkServer.messages.noneSentAtOnce': 'Nenhum outro código foi enviado logo em seguida.',
  'core.checkServer.messages.refusedAtOnce': 'Outro código foi recusado logo após o primeiro.',
  'core.checkServer.messages.notAsked': 'Não foi possível pedir um código: {reason}',
} as const satisfies Translated<typeof english>
