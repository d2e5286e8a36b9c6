export const connect = {
  'connect.addressOfTheServer': 'Address of the server',
  'connect.askingServerWhatSpeaks': 'Asking the server what it speaks…',
  'connect.kindOfServer': 'Kind of server',
  'connect.wasNotRecognisedChoose': 'It was not recognised; choose it if you know.',
  'connect.offersSeveralFirstMost': 'It offers several; the first is the most common.',
  'connect.eMailAddress': 'E-mail address',
  'connect.nameOptional': 'Name (optional)',
  'connect.nameOptional.description': 'How the account is called here',
} as const
