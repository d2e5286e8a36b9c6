/**
 * Lists patterns for what the user must be told about the inputs of bug reports. Any wording that
 * matches is right.
 */
export const messages: Readonly<Record<string, RegExp>> = {
  A2a: /two-step/is,
  A2b: /privacyIDEA.*push|push.*privacyIDEA/is,
  A2c: /privacyIDEA.*day|day.*privacyIDEA/is,
  Rd: /character \d+.*(?=.*B)(?=.*8)(?=.*I)(?=.*1)(?=.*O)(?=.*0)/is,
  B8: /no parameters/is,
  'B6-B7-B39':
    /(?=.*line 3\b)(?=.*digits)(?=.*no parameters)(?=.*period)(?=.*twice)(?=.*algorithm)(?=.*counter)/is,
  'B5-c01': /cut|clean|removed/is,
  'B5-v05': /One.*digits/is,
  A10: /no secret|secret is (?:empty|missing)/is,
  A11: /(?=.*Bank)(?=.*Old)/s,
  'A11-window': /(?=.*Bank)(?=.*Old)/s,
  B13: /steamguard-cli/is,
  B54: /FreeOTP.*key store/is,
  'B17-pgp': /Proton Pass.*PGP|PGP.*Proton Pass/is,
  N49: /passwords.*(?:no second factor|no .*codes)/is,
  N51: /passwords.*(?:no second factor|no .*codes)/is,
  B25: /OTP Auth/s,
  'B28-sealed': /WinAuth/s,
  B31: /Open Authenticator/s,
  B36: /PDF.*picture/is,
  'B37-heic': /HEIC.*PNG/s,
  'B37-avif': /AVIF.*PNG/s,
  'B37-tiff': /TIFF.*PNG/s,
  'B38-picture': /Microsoft.*different authenticator app/is,
  'B38-activate': /Microsoft.*different authenticator app/is,
  'B38-phonefactor': /Microsoft.*different authenticator app/is,
  'B63-sheet': /part/is,
  'B63-part1': /part.*all/is,
  'B63-part2': /part.*all/is,
  'B63-three': /part/is,
  'B63-cut': /part.*all/is,
  B56: /Md5.*algorithm/is,
}
