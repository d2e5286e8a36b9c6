export const check = {
  'check.thoseWhoBuildServers':
    'For those who build servers: tries out from outside whether yours keeps the rules of two-factor sign-in.',
  'check.withTwoFactorOff':
    'With two-factor off. It is turned on, tried with right, wrong and used codes, and turned off again. Where the server sends codes, it sends one or two.',
  'check.useAccountMadeThis': 'Use an account made for this',
  'check.addressOfTheServer': 'Address of the server',
  'check.kindOfServer': 'Kind of server',
  'check.kindOfServer.placeholder': 'Choose one',
  'check.eMailAddress': 'E-mail address',
  'check.eMailAddress.description': 'Of the account made for this',
  'check.checkIt': 'Check it',
  'check.waitingForCountdown': ', waiting for {countdown}',
  'check.rules': 'Rules',
  'check.beingTriedWait': 'Being tried{wait}',
  'check.stillToCome': 'still to come',
  'check.notTried': 'not tried',
  'check.puttingTheAccountBack': 'Putting the account back',
  'check.signingIn': 'Signing in',
  'check.stoppingCheckServer': 'Stopping the check of a server',
  'check.checkingAServer': 'Checking a server',
  'check.showTheCheck': 'Show the check',
  'check.checkDidNotEnd': 'The check did not end.',
  'check.checkUnderWay': 'The check is under way.',
  'check.checkAgain': 'Check again',
  'check.copyReportAsJSON': 'Copy the report as JSON',
  'check.countCount2RulesTried': '{count} of {count2} rules tried',
  'check.stoppingWithTriedAccount':
    'Stopping, with {tried}: the account is being put back as it was.',
  'check.thisTakesSomeMinutes':
    'This takes some minutes, most of them waiting: {tried} so far. It goes on while this is closed.',
} as const
