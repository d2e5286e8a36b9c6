/** Setup codes, links, and secrets: why one can’t be used, and what is odd about one that can. */
export const setupCodes = {
  'core.setupCodes.tooLong': 'This setup code is longer than {limit, number} characters.',
  'core.setupCodes.notOne':
    'This isn’t a setup link. Setup links begin with otpauth://, motp://, or steam://.',
  'core.setupCodes.noParameters': 'This link has no parameters, so it has no secret either.',
  'core.setupCodes.unknownType': 'The type must be totp, hotp, steam, or yaotp.',
  'core.setupCodes.givenTwice': 'The parameter {name} is given twice, with different values.',
  'core.setupCodes.pinMissing': 'Its PIN is missing. Without it, there’s no code.',
  'core.setupCodes.cleaned':
    'The {place, select, issuer {issuer} other {label}} was cleaned up: it contained invisible characters, or ones that change the reading direction.',
  'core.setupCodes.cut':
    'The {place, select, issuer {issuer} other {label}} was cut because it was longer than {limit, number} characters.',
  'core.setupCodes.pinLeftOut':
    'Its PIN was left out because it’s longer than {limit} characters or contains control characters.',
  'core.setupCodes.pinUnusable':
    'A PIN can have at most {limit} characters, and no control characters.',
  'core.setupCodes.secretEmpty': 'The secret is empty.',
  'core.setupCodes.secretTooLong': 'The secret is longer than {limit, number} bytes.',
  'core.setupCodes.yandexLength': 'The secret doesn’t have the length of a Yandex secret.',
  'core.setupCodes.secretShort': 'The secret is short: only {bits} bits.',
  'core.setupCodes.algorithm': 'The algorithm must be {algorithms}.',
  'core.setupCodes.digits': 'The number of digits must be a whole number from 4 to 10.',
  'core.setupCodes.period': 'The period must be a whole number of seconds from 1 to 86,400.',
  'core.setupCodes.counterMissing': 'A counter-based (HOTP) setup code needs a counter.',
  'core.setupCodes.counter': 'The counter must be a whole number from 0 to 2^53 - 1.',
  'core.setupCodes.oddLength': 'The secret has an odd length: a character may be missing.',
  'core.setupCodes.leftoverBits':
    'The last character of the secret may be wrong: it holds more than the secret needs.',
  'core.setupCodes.notHex':
    'Character {position} of the secret isn’t hexadecimal (0 to 9 and A to F).',
  'core.setupCodes.oddHex': 'The secret has an odd number of hexadecimal digits.',
  'core.setupCodes.milliseconds':
    'The period looked like milliseconds, so its codes last {seconds} seconds.',
  'core.setupCodes.otherIssuer':
    'The label names a different issuer than the rest of the setup code.',
  'core.setupCodes.exportTooLong': 'This export link is longer than {limit, number} characters.',
  'core.setupCodes.exportParts': 'The parts of this export are numbered incorrectly.',
  'core.setupCodes.exportNoData': 'This export link has no data parameter.',
  'core.setupCodes.exportNotBase64': 'The data in this export link isn’t Base64.',
  'core.setupCodes.exportDamaged': 'The data in this export link is damaged or cut short.',
  'core.setupCodes.exportTooMany':
    'One part of an export can hold at most {limit, number} entries.',
  'core.setupCodes.exportEmpty': 'This export has no entries.',
  'core.setupCodes.exportType': 'Countersign doesn’t know its type.',
  'core.setupCodes.exportAlgorithm': 'Its algorithm is MD5, or one that Countersign doesn’t know.',
  'core.setupCodes.exportDigits': 'Countersign doesn’t know its number of digits.',
  'core.setupCodes.exportEntry': 'entry {entry} of part {part}',
  'core.setupCodes.twoStep':
    'This is a two-step enrollment of privacyIDEA, and the link holds only half of it: the codes would be wrong. Ask for a token without two-step enrollment.',
  'core.setupCodes.push':
    'This is a push token of privacyIDEA, which only its own app can use. Ask for a TOTP token instead.',
  'core.setupCodes.dayPassword':
    'This is a day password of privacyIDEA, a kind of code that Countersign doesn’t make. Ask for a TOTP token instead.',
  'core.setupCodes.part':
    'This QR code is part {part} of {size}: together, they hold one setup code. Add all of them.',
  'core.setupCodes.finding.webLink': 'This is a web link, not a setup code.',
  'core.setupCodes.finding.wifi': 'This is a Wi-Fi password, not a setup code.',
  'core.setupCodes.finding.contact': 'This is a contact, not a setup code.',
  'core.setupCodes.finding.email': 'This is an email address or message, not a setup code.',
  'core.setupCodes.finding.phone': 'This is a phone number or message, not a setup code.',
  'core.setupCodes.finding.payment': 'This is a payment request, not a setup code.',
  'core.setupCodes.finding.passkey': 'This is a passkey sign-in for a phone, not a setup code.',
  'core.setupCodes.finding.text': 'This is just text, not a setup code.',
  'core.setupCodes.finding.empty': 'There’s nothing to read here.',
  'core.setupCodes.finding.refused': 'This looks like a setup code, but it can’t be used.',
  'core.setupCodes.private.microsoft':
    'This code only works in Microsoft Authenticator. On Microsoft’s page, choose “I want to use a different authenticator app” and scan the code you get then.',
  'core.setupCodes.private.okta':
    'This code only works in Okta Verify. On Okta’s page, choose “Google Authenticator” instead of “Okta Verify”.',
  'core.setupCodes.private.duo':
    'This activation code only works in Duo Mobile. Ask whoever manages Duo for a hardware token or a passcode.',
  'core.setupCodes.private.steam':
    'This is a sign-in to Steam, which only Steam’s app can answer. Export the authenticator from that app, or type its secret.',
  'core.setupCodes.private.battleNet':
    'This code only works in Battle.net’s own authenticator. Its serial number and restore code say what to export.',
  'core.setupCodes.private.rsa':
    'This token only works in RSA SecurID. Ask whoever manages it to let you sign in with a standard authenticator app (TOTP).',
  'core.setupCodes.private.symantec':
    'This code only works in Symantec VIP. If the site offers a standard authenticator app, choose that.',
  'core.setupCodes.private.entrust':
    'This activation code only works in Entrust Identity. Ask for a Google Authenticator token instead.',
  'core.setupCodes.private.pingId':
    'This pairing code only works in PingID. If the site offers “Authenticator app”, choose that.',
  'core.setupCodes.private.forgeRock':
    'This registers push messages of ForgeRock or Ping, which no other app can use. Choose authenticator app codes (OATH) at the site.',
  'core.setupCodes.private.authy':
    'This code only works in Authy. At the site, choose a standard authenticator app (TOTP) and scan the code you get then.',
  'core.setupCodes.private.lastPass':
    'This is LastPass Authenticator’s transfer to another phone, which no other app can use. Export its accounts to a file instead: Settings, Transfer accounts.',
  'core.setupCodes.private.pairing':
    'This is a pairing code from Countersign on another computer. To share that vault, open Settings, and under “Other computers” choose “Join another computer”.',
  'core.setupCodes.private.onePassword':
    'This is the setup code of a 1Password account, with its Secret Key. It isn’t a second factor. Keep it to yourself.',
  'core.setupCodes.private.passwordManager':
    'This signs in to a password manager or opens it. It isn’t a setup code. Scan the code that the site shows for its second factor.',
  'core.setupCodes.private.messenger':
    'This links a device to a messenger, and only the messenger’s app can answer it. It isn’t a setup code.',
  'core.setupCodes.notBase32':
    'Character {position} of the secret isn’t Base32 (the letters A to Z and the digits 2 to 7).',
  'core.setupCodes.notBase32LookAlike':
    'Character {position} of the secret isn’t Base32 (the letters A to Z and the digits 2 to 7). Check characters that are easily mistaken: B and 8, I or L and 1, and O and 0.',
} as const
