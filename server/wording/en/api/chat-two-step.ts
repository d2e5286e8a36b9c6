/** Describes the dialect chat-two-step. */
export const chatTwoStep = {
  'api.chatTwoStep.open': 'Answers only when the chat is open for this session',
  'api.chatTwoStep.settings':
    'Get the two-step settings. user_id must be your own unless you’re an administrator',
  'api.chatTwoStep.enable':
    'Set a two-step password and get a secret. The first successful verify turns it on',
  'api.chatTwoStep.verify': 'Open the chat for this session. Confirms a pending setup',
  'api.chatTwoStep.disable': 'Turn off the second step with its password and a code',
  'api.chatTwoStep.recover':
    'Without a code, send one to the recovery email. With a code, turn off the second step',
} as const
