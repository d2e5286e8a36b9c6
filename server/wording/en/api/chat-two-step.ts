/** Dialect chat-two-step. */
export const chatTwoStep = {
  'api.chatTwoStep.open': 'Answers only when the chat is open for this session',
  'api.chatTwoStep.settings':
    'Get the two-step settings. user_id must be your own unless you’re an administrator',
  'api.chatTwoStep.enable':
    'Set a two-step password and get a secret. The first successful verify turns it on',
  'api.chatTwoStep.verify': 'Open the chat for this session. Confirms a pending setup',
  'api.chatTwoStep.disable': 'Turn off two-step with its password and a code',
  'api.chatTwoStep.recover':
    'Without a code, send one to the recovery e-mail. With a code, turn off two-step',
} as const
