/** Servers answer, refuse, and fail. Nothing of their own words is passed on. */
export const dialects = {
  'core.dialects.unknown': 'This version doesn’t support that kind of server.',

  'core.dialects.sessionOver': 'Your session on the server has ended. Sign in again.',
  'core.dialects.wrongCredentials': 'The email address or password is incorrect.',
  'core.dialects.wrongPassword': 'The password is incorrect.',
  'core.dialects.wrongCode': 'This code is incorrect or was already used.',
  'core.dialects.codeExpired': 'This code has expired. Request a new one.',
  'core.dialects.unreadableInput': 'The server couldn’t read what was entered.',
  'core.dialects.weakPassword': 'The server wants a longer or less common password.',
  'core.dialects.tooManyTries': 'Too many failed attempts. Wait before you try again.',
  'core.dialects.tooManyRequests': 'You’ve asked for this too often. Wait before you ask again.',
  'core.dialects.factorDisabled':
    'Too many wrong codes. Use a backup code, or ask an administrator to reset two-factor sign-in.',
  'core.dialects.alreadyOn': 'Two-factor sign-in is already on.',
  'core.dialects.off': 'Two-factor sign-in is off.',
  'core.dialects.notPending': 'No setup is waiting for a code. Start it again.',
  'core.dialects.noResend': 'An authenticator makes its own codes, so none can be sent.',
  'core.dialects.resendBySigningIn': 'To get another code, sign in again.',
  'core.dialects.noRecoveryEmail': 'There’s no recovery email address to send a code to.',
  'core.dialects.signInExpired': 'The sign-in took too long. Start again.',
  'core.dialects.signInOver':
    'The sign-in has ended: there were too many attempts, or it was already used. Start again.',
  'core.dialects.passwordAgain':
    'The server needs your password again for this. Sign in again, then continue.',
  'core.dialects.oneTimePassword':
    'This is a one-time password. Open the server in a browser and choose your own password first.',
  'core.dialects.administratorWithoutFactor':
    'Administrators need a second factor. Turn on two-factor sign-in for this account first.',
  'core.dialects.chatClosed': 'The chat needs its second step first.',
  'core.dialects.deliveryFailed': 'The server couldn’t send its message. Try again later.',
  'core.dialects.notReady': 'The server isn’t ready. Try again in a moment.',

  'core.dialects.noMessages': 'This server doesn’t send codes by SMS or email.',
  'core.dialects.noAuthenticators': 'This server doesn’t support authenticators.',
  'core.dialects.noTotp': 'No setup is waiting for a code, and two-factor sign-in is off.',
  'core.dialects.noBackupCodes': 'This account has no backup codes.',
  'core.dialects.signInAfterCodes': 'Too many wrong codes. Sign in again.',
  'core.dialects.locked': 'Too many wrong codes. The account is locked for a while.',
  'core.dialects.noSecretInLink': 'The setup link contains no secret.',

  'core.dialects.status.forbidden': 'The server doesn’t allow this account to do that.',
  'core.dialects.status.notFound':
    'The server doesn’t know {call}. It may have changed, or be a different kind of server.',
  'core.dialects.status.broken':
    'The server has a problem of its own (status {status}). Try again later.',
  'core.dialects.status.refused': 'The server didn’t accept {call} (status {status}).',
  'core.dialects.status.meaningless':
    'The server answered {call} with status {status}, which Countersign doesn’t expect.',

  'core.dialects.reply.otherShape':
    'The server’s answer to {call} isn’t what this kind of server sends.',
  'core.dialects.reply.otherShapeAt':
    'The server’s answer to {call} isn’t what this kind of server sends, at {place}.',
  'core.dialects.reply.webPage':
    'A web page answered {call}. Sign in to this network first, or check the address.',
  'core.dialects.reply.notJson': 'The server answered {call} with something other than JSON.',
  'core.dialects.reply.damaged': 'The server’s answer to {call} is cut short or damaged.',
  'core.dialects.reply.otherPage':
    'An unexpected page answered {call}. Sign in to this network first, or check the address.',
  'core.dialects.reply.badPage':
    'The page that answered {call} isn’t what Countersign expects at {place}.',
  'core.dialects.reply.packed': 'The server compresses its answers although it wasn’t asked to.',
  'core.dialects.reply.tooLarge': 'The server’s answer is larger than {kilobytes} KB.',
  'core.dialects.reply.otherProtocol': '{host} asked to switch to a protocol other than HTTP.',
  'core.dialects.reply.otherServer':
    '{host} redirects to another server, {other}. If that’s the right one, use its address.',
  'core.dialects.reply.endless': '{host} redirects endlessly. Check the address.',
  'core.dialects.reply.badToken': '{host} sent an access token that isn’t valid.',
  'core.dialects.reply.notHttp': '{host} doesn’t speak HTTP as it should.',
  'core.dialects.reply.tooSlow':
    '{host} didn’t answer within {seconds, plural, one {# second} other {# seconds}}. Try again.',

  'core.dialects.address.credentials': 'Leave the username and password out of the address.',
  'core.dialects.address.query': 'Leave out ? and # and everything after them.',
  'core.dialects.address.notEncrypted':
    'This address isn’t encrypted. Use https, or http for this computer itself.',
  'core.dialects.address.otherScheme': 'A server’s address begins with https://.',
  'core.dialects.address.unreadable':
    'This isn’t a server’s address. It should look like auth.example.org.',
  'core.dialects.address.badAuthority': 'The certificate authority isn’t a PEM certificate.',

  'core.dialects.certificate.unknownAuthority':
    'The certificate of {host} comes from an unknown authority. If it’s your own, add its certificate to the account.',
  'core.dialects.certificate.incompleteChain':
    'The certificate of {host} comes from an unknown authority. If it’s your own, add its certificate to the account. Otherwise, ask whoever runs the server to send the whole chain.',
  'core.dialects.certificate.expired':
    'The certificate of {host} has expired. Whoever runs the server has to renew it.',
  'core.dialects.certificate.notYetValid':
    'The certificate of {host} isn’t valid yet. Check the date on this computer.',
  'core.dialects.certificate.otherName':
    'The certificate of {host} is for a different name. Check the address.',
  'core.dialects.certificate.selfSigned':
    'The certificate of {host} is self-signed, so nobody vouches for it. If the server is yours, add its certificate to the account.',
  'core.dialects.certificate.revoked':
    'The certificate of {host} was revoked. Don’t use this server until it’s replaced.',
  'core.dialects.certificate.forged':
    'The certificate of {host} is forged or damaged. Don’t use this connection.',
  'core.dialects.certificate.untrusted': 'The certificate of {host} can’t be trusted.',
  'core.dialects.certificate.notHttps': '{host} doesn’t speak HTTPS as it should.',

  'core.dialects.network.noSuchServer':
    'There’s no server with this name, or no network ({host}). Try again.',
  'core.dialects.network.noLookup':
    'The server’s name can’t be looked up because there’s no network ({host}). Try again.',
  'core.dialects.network.nothingThere': 'Nothing answers at this address ({host}). Try again.',
  'core.dialects.network.noRoute':
    'The server can’t be reached from this network ({host}). Try again.',
  'core.dialects.network.none': 'There’s no network ({host}). Try again.',
  'core.dialects.network.tooSlow': 'The server didn’t answer in time ({host}). Try again.',
  'core.dialects.network.brokenOff': 'The server closed the connection ({host}). Try again.',
  'core.dialects.network.unreachable': 'The server can’t be reached ({host}). Try again.',
} as const
