import type { checkServer as english } from '../../en/core/check-server.ts'
import type { Translated } from '../../translated.ts'

export const checkServer = {
  'core.checkServer.onAlready':
    'La autenticación de dos factores ya está activada en esta cuenta. Usa una cuenta de prueba que la tenga desactivada. No se cambió nada.',
  'core.checkServer.noSecondFactor':
    'La autenticación de dos factores está activada, pero el servidor no pidió un segundo factor.',
  'core.checkServer.rightCodeRefused': 'El servidor no aceptó un código correcto.',
  'core.checkServer.noSecret': 'La configuración no contenía ningún secreto.',
  'core.checkServer.rightCodeRefusedAtSetup':
    'El servidor no aceptó un código correcto durante la configuración.',
  'core.checkServer.noCodeSent': 'El servidor no envió ningún código.',
  'core.checkServer.sendsNone': 'Este tipo de servidor no envía códigos.',
  'core.checkServer.noSetup': 'No se empezó ninguna configuración.',
  'core.checkServer.noBackupCodeLeft': 'No quedaba ningún código de respaldo sin usar.',
  'core.checkServer.left.factor':
    'Puede que la autenticación de dos factores siga activada, y nadie tiene su secreto. Pide a quien administra el servidor que la restablezca.',
  'core.checkServer.left.sessions':
    '{count, plural, one {# sesión abierta por esta comprobación sigue abierta hasta que caduque.} many {# de sesiones abiertas por esta comprobación siguen abiertas hasta que caduquen.} other {# sesiones abiertas por esta comprobación siguen abiertas hasta que caduquen.}}',
  'core.checkServer.left.both':
    'Puede que la autenticación de dos factores siga activada, y nadie tiene su secreto. Pide a quien administra el servidor que la restablezca. {count, plural, one {# sesión abierta por esta comprobación sigue abierta hasta que caduque.} many {# de sesiones abiertas por esta comprobación siguen abiertas hasta que caduquen.} other {# sesiones abiertas por esta comprobación siguen abiertas hasta que caduquen.}}',
  'core.checkServer.left.afterFailure': '{failure} {left}',
  'core.checkServer.mustWait':
    'El servidor pide esperar {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}} antes de poder comprobar esto.',
  'core.checkServer.notLet': 'El servidor no permitió esta comprobación: {reason}',
  'core.checkServer.replay.accepted': 'El mismo código se aceptó dos veces.',
  'core.checkServer.replay.refused': 'El mismo código se rechazó la segunda vez.',
  'core.checkServer.replay.setupCodeAccepted':
    'El código que activó la autenticación de dos factores se volvió a aceptar al iniciar sesión.',
  'core.checkServer.replay.setupCodeRefused':
    'El código que activó la autenticación de dos factores se rechazó al iniciar sesión.',
  'core.checkServer.replay.tooSlow':
    'El servidor tardó tanto en responder que el código había caducado.',
  'core.checkServer.race.acceptedOften':
    'El mismo {kind, select, backup {código de respaldo} other {código}}, enviado {racers} veces a la vez, se aceptó {taken} veces.',
  'core.checkServer.race.acceptedOnce':
    'El mismo {kind, select, backup {código de respaldo} other {código}}, enviado {racers} veces a la vez, se aceptó una vez.',
  'core.checkServer.race.neverAccepted':
    'Un {kind, select, backup {código de respaldo} other {código}} correcto, enviado {racers} veces a la vez, no se aceptó nunca.',
  'core.checkServer.window.confirmed':
    'Un código {steps, plural, one {# intervalo} many {# intervalos} other {# intervalos}} {when, select, old {demasiado antiguo} other {demasiado adelantado}} activó la autenticación de dos factores.',
  'core.checkServer.window.signedIn':
    'Un código {steps, plural, one {# intervalo} many {# intervalos} other {# intervalos}} {when, select, old {demasiado antiguo} other {demasiado adelantado}} se aceptó al iniciar sesión.',
  'core.checkServer.window.refused':
    'Los códigos a dos o más intervalos de distancia se rechazaron durante la configuración y al iniciar sesión.',
  'core.checkServer.throttle.endless':
    'El servidor comprobó más de {tries} códigos incorrectos seguidos.',
  'core.checkServer.throttle.signInEnded':
    'Después de {tries, plural, one {# código incorrecto} many {# de códigos incorrectos} other {# códigos incorrectos}}, el inicio de sesión terminó, y uno nuevo aceptó un código correcto.',
  'core.checkServer.throttle.longWait':
    'Después de {tries, plural, one {# código incorrecto} many {# de códigos incorrectos} other {# códigos incorrectos}}, el servidor pidió esperar {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
  'core.checkServer.throttle.recovered':
    'Después de {tries, plural, one {# código incorrecto} many {# de códigos incorrectos} other {# códigos incorrectos}}, el servidor pidió esperar y volvió a aceptar un código correcto.',
  'core.checkServer.throttle.lockedOut':
    'Después de {tries, plural, one {# código incorrecto} many {# de códigos incorrectos} other {# códigos incorrectos}}, el servidor pidió esperar y ya no aceptó ningún código correcto.',
  'core.checkServer.backup.unusedRefused': 'Se rechazó un código de respaldo sin usar.',
  'core.checkServer.backup.acceptedTwice': 'El mismo código de respaldo se aceptó dos veces.',
  'core.checkServer.backup.refusedTwice': 'El mismo código de respaldo se rechazó la segunda vez.',
  'core.checkServer.backup.noneMade': 'Este tipo de servidor no crea códigos de respaldo nuevos.',
  'core.checkServer.backup.oldAccepted':
    'Se aceptó un código de respaldo del juego anterior después de crear otros nuevos.',
  'core.checkServer.backup.oldRefused':
    'Los códigos de respaldo anteriores se rechazaron después de crear otros nuevos.',
  'core.checkServer.backup.newRefused': 'Se rechazó un código de respaldo del juego nuevo.',
  'core.checkServer.disable.passwordOnly':
    'Este tipo de servidor solo pide la contraseña, nunca un código.',
  'core.checkServer.disable.noPassword': 'Este tipo de servidor no pide contraseña.',
  'core.checkServer.disable.withoutCode':
    'La autenticación de dos factores se desactivó sin código.',
  'core.checkServer.disable.withWrongCode':
    'La autenticación de dos factores se desactivó con un código incorrecto.',
  'core.checkServer.disable.withoutPassword':
    'La autenticación de dos factores se desactivó sin la contraseña.',
  'core.checkServer.disable.withWrongPassword':
    'La autenticación de dos factores se desactivó con una contraseña incorrecta.',
  'core.checkServer.disable.stayedOn':
    'La autenticación de dos factores siguió activada sin la contraseña y sin un código correcto.',
  'core.checkServer.challenge.none': 'Este tipo de servidor no tiene desafío.',
  'core.checkServer.challenge.rightCodeRefused': 'Se rechazó un código correcto al iniciar sesión.',
  'core.checkServer.challenge.reused':
    'Un inicio de sesión terminado dejó entrar a alguien por segunda vez.',
  'core.checkServer.challenge.notReused':
    'Un inicio de sesión terminado se rechazó la segunda vez.',
  'core.checkServer.challenge.passwordOpened':
    'La contraseña sola abrió lo que requiere dos factores.',
  'core.checkServer.challenge.nothingOpen': 'No había nada abierto antes del segundo factor.',
  'core.checkServer.challenge.pendingAsSession':
    'Un inicio de sesión pendiente se aceptó como sesión.',
  'core.checkServer.challenge.sessionAsPending':
    'Una sesión se aceptó como inicio de sesión pendiente.',
  'core.checkServer.challenge.keptApart':
    'Un inicio de sesión pendiente y una sesión se rechazaron cada uno en lugar del otro.',
  'core.checkServer.messages.noExpiry': 'El servidor no dice cuánto tiempo es válido un código.',
  'core.checkServer.messages.expires':
    'El servidor dice que sus códigos son válidos durante {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}.',
  'core.checkServer.messages.expiresLate':
    'El servidor dice que sus códigos son válidos durante {minutes, plural, one {# minuto} many {# de minutos} other {# minutos}}, y no {most} o menos.',
  'core.checkServer.messages.sentAtOnce': 'Se envió otro código enseguida.',
  'core.checkServer.messages.noneSentAtOnce': 'No se envió ningún otro código enseguida.',
  'core.checkServer.messages.refusedAtOnce': 'Se rechazó otro código justo después del primero.',
  'core.checkServer.messages.notAsked': 'No se pudo pedir ningún código: {reason}',
} as const satisfies Translated<typeof english>
