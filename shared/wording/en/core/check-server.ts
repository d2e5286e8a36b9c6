/** The rules report what they saw of a server, each in one sentence. */
export const checkServer = {
  'core.checkServer.onAlready':
    'Two-factor sign-in is already on for this account. Use a test account where it’s off. Nothing was changed.',
  'core.checkServer.noSecondFactor':
    'Two-factor sign-in is on, but the server didn’t ask for a second factor.',
  'core.checkServer.rightCodeRefused': 'The server didn’t accept a correct code.',
  'core.checkServer.noSecret': 'The setup contained no secret.',
  'core.checkServer.rightCodeRefusedAtSetup':
    'The server didn’t accept a correct code during setup.',
  'core.checkServer.noCodeSent': 'The server sent no code.',
  'core.checkServer.sendsNone': 'This kind of server doesn’t send codes.',
  'core.checkServer.noSetup': 'No setup was started.',
  'core.checkServer.noBackupCodeLeft': 'No unused backup code was left.',
  'core.checkServer.left.factor':
    'Two-factor sign-in may still be on, and nobody has its secret. Ask an administrator of the server to reset it.',
  'core.checkServer.left.sessions':
    '{count, plural, one {# session opened by this check stays open until it expires.} other {# sessions opened by this check stay open until they expire.}}',
  'core.checkServer.left.both':
    'Two-factor sign-in may still be on, and nobody has its secret. Ask an administrator of the server to reset it. {count, plural, one {# session opened by this check stays open until it expires.} other {# sessions opened by this check stay open until they expire.}}',
  'core.checkServer.left.afterFailure': '{failure} {left}',

  'core.checkServer.mustWait':
    'The server asks to wait {minutes, plural, one {# minute} other {# minutes}} before this can be checked.',
  'core.checkServer.notLet': 'The server didn’t allow this check: {reason}',

  'core.checkServer.replay.accepted': 'The same code was accepted twice.',
  'core.checkServer.replay.refused': 'The same code was refused the second time.',
  'core.checkServer.replay.setupCodeAccepted':
    'The code that turned on two-factor sign-in was accepted again when signing in.',
  'core.checkServer.replay.setupCodeRefused':
    'The code that turned on two-factor sign-in was refused when signing in.',
  'core.checkServer.replay.tooSlow': 'The server took so long to answer that the code had expired.',
  'core.checkServer.race.acceptedOften':
    'The same {kind, select, backup {backup code} other {code}}, sent {racers} times at once, was accepted {taken} times.',
  'core.checkServer.race.acceptedOnce':
    'The same {kind, select, backup {backup code} other {code}}, sent {racers} times at once, was accepted once.',
  'core.checkServer.race.neverAccepted':
    'A correct {kind, select, backup {backup code} other {code}}, sent {racers} times at once, was never accepted.',

  'core.checkServer.window.confirmed':
    'A code {steps, plural, one {# step} other {# steps}} {when, select, old {too old} other {too early}} turned on two-factor sign-in.',
  'core.checkServer.window.signedIn':
    'A code {steps, plural, one {# step} other {# steps}} {when, select, old {too old} other {too early}} was accepted when signing in.',
  'core.checkServer.window.refused':
    'Codes two or more steps away were refused during setup and when signing in.',

  'core.checkServer.throttle.endless': 'The server checked more than {tries} wrong codes in a row.',
  'core.checkServer.throttle.signInEnded':
    'After {tries, plural, one {# wrong code} other {# wrong codes}}, the sign-in ended, and a new one accepted a correct code.',
  'core.checkServer.throttle.longWait':
    'After {tries, plural, one {# wrong code} other {# wrong codes}}, the server asked to wait {minutes, plural, one {# minute} other {# minutes}}.',
  'core.checkServer.throttle.recovered':
    'After {tries, plural, one {# wrong code} other {# wrong codes}}, the server asked to wait, then accepted a correct code again.',
  'core.checkServer.throttle.lockedOut':
    'After {tries, plural, one {# wrong code} other {# wrong codes}}, the server asked to wait, and accepted no correct code afterward.',

  'core.checkServer.backup.unusedRefused': 'An unused backup code was refused.',
  'core.checkServer.backup.acceptedTwice': 'The same backup code was accepted twice.',
  'core.checkServer.backup.refusedTwice': 'The same backup code was refused the second time.',
  'core.checkServer.backup.noneMade': 'This kind of server doesn’t make new backup codes.',
  'core.checkServer.backup.oldAccepted':
    'A backup code from the earlier set was accepted after new ones were made.',
  'core.checkServer.backup.oldRefused':
    'The earlier backup codes were refused after new ones were made.',
  'core.checkServer.backup.newRefused': 'A backup code from the new set was refused.',

  'core.checkServer.disable.passwordOnly':
    'This kind of server asks for the password only, never for a code.',
  'core.checkServer.disable.noPassword': 'This kind of server doesn’t ask for a password.',
  'core.checkServer.disable.withoutCode': 'Two-factor sign-in was turned off without a code.',
  'core.checkServer.disable.withWrongCode': 'Two-factor sign-in was turned off with a wrong code.',
  'core.checkServer.disable.withoutPassword':
    'Two-factor sign-in was turned off without the password.',
  'core.checkServer.disable.withWrongPassword':
    'Two-factor sign-in was turned off with a wrong password.',
  'core.checkServer.disable.stayedOn':
    'Two-factor sign-in stayed on without the password and without a correct code.',

  'core.checkServer.challenge.none': 'This kind of server has no challenge.',
  'core.checkServer.challenge.rightCodeRefused': 'A correct code was refused when signing in.',
  'core.checkServer.challenge.reused': 'A finished sign-in let someone in a second time.',
  'core.checkServer.challenge.notReused': 'A finished sign-in was refused the second time.',
  'core.checkServer.challenge.passwordOpened': 'The password alone opened what needs two factors.',
  'core.checkServer.challenge.nothingOpen': 'Nothing was open before the second factor.',
  'core.checkServer.challenge.pendingAsSession': 'A pending sign-in was accepted as a session.',
  'core.checkServer.challenge.sessionAsPending': 'A session was accepted as a pending sign-in.',
  'core.checkServer.challenge.keptApart':
    'A pending sign-in and a session were each refused in place of the other.',

  'core.checkServer.messages.noExpiry': 'The server doesn’t say how long a code is valid.',
  'core.checkServer.messages.expires':
    'The server says its codes are valid for {minutes, plural, one {# minute} other {# minutes}}.',
  'core.checkServer.messages.expiresLate':
    'The server says its codes are valid for {minutes, plural, one {# minute} other {# minutes}}, not {most} or less.',
  'core.checkServer.messages.sentAtOnce': 'Another code was sent right away.',
  'core.checkServer.messages.noneSentAtOnce': 'No other code was sent right away.',
  'core.checkServer.messages.refusedAtOnce': 'Another code was refused right after the first.',
  'core.checkServer.messages.notAsked': 'No code could be requested: {reason}',
} as const
