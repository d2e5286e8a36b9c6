export const flows = {
  /** Tells where an entry’s secret came from. */
  'core.flows.practiceServer': 'the practice server',
  'core.flows.passwordMissing': 'Enter the account’s password.',
  'core.flows.twoStepPasswordMissing': 'Enter the chat’s two-step password.',
  'core.flows.proofNotTaken': 'This server doesn’t accept that kind of code here.',
  'core.flows.noBackupCodeLeft': 'No unused backup code is left in the vault.',
  'core.flows.sentCodeMissing': 'Enter the code that the server sent.',
  'core.flows.codeMissing': 'Enter a code from the authenticator.',
  'core.flows.noChat': 'This server has no chat.',
  'core.flows.stillOff': 'The server accepted the code, but says that two-factor sign-in is off.',
  'core.flows.stillOn':
    'The server accepted the change, but says that two-factor sign-in is still on.',
  'core.flows.noCodeSent': 'No code was sent yet.',
  'core.flows.sendsOnce': 'This server sends its code only once.',
  'core.flows.noSetupWaiting': 'No setup for this account is waiting for its first code.',
  'core.flows.cannotRegenerate':
    'This server doesn’t make new backup codes. Replace the secret instead.',
  'core.flows.turnedOnElsewhere':
    'Two-factor sign-in was turned on elsewhere in the meantime. Undo this change.',
  'core.flows.resyncsByItself': 'This server adjusts to an authenticator’s clock automatically.',
  'core.flows.twoCodesInARow': 'Enter two codes in a row.',
  'core.flows.nothingPending': 'This account has no unfinished change.',
  'core.flows.changedElsewhere':
    'This account was changed in another window. Check it, then try again.',
  'core.flows.busy': 'Another change to this account is in progress.',
  'core.flows.stopped': 'The change was stopped.',
  'core.flows.methodNotOffered': 'This server doesn’t offer codes of that kind.',
  'core.flows.nothingToReplace':
    'Codes that are sent to you don’t use a secret, so there’s nothing to replace.',
  'core.flows.recoveryEmailWouldBeLost':
    'Replacing the secret would remove the chat’s recovery email, and Countersign doesn’t know its address. Turn the second step off, then on again with that address.',
  'core.flows.earlierPending': 'Finish or undo the earlier change to this account first.',
  'core.flows.destinationMissing':
    'The server doesn’t know where to send this account’s codes. Enter a phone number or an email address.',
  'core.flows.cannotUndoCodes':
    'Countersign doesn’t know which backup codes are valid. Finish the change to make new ones.',
  'core.flows.cannotUndoOn':
    'Two-factor sign-in is already on, and turning it off asks for more. {message} Finish the change instead.',
  'core.flows.pending.status':
    'Everything is done. Countersign still has to check that the server agrees.',
  'core.flows.pending.codeSent': 'Enter the code that was sent to you.',
  'core.flows.pending.phone': 'The secret is saved and waits until your phone has it, too.',
  'core.flows.pending.enrol':
    'The secret is saved, but Countersign doesn’t know yet if the server turned two-factor sign-in on.',
  'core.flows.pending.disable':
    'Countersign doesn’t know yet if the server turned two-factor sign-in off.',
  'core.flows.pending.rotate':
    'The secret is being replaced. Until that is finished, two-factor sign-in may be off.',
  'core.flows.pending.regenerate':
    'Countersign doesn’t know yet if the server made new backup codes.',
  'core.flows.turnedOffElsewhere':
    'Two-factor sign-in was turned off in the meantime. Its entry is in the trash.',
  'core.flows.offAlready':
    'The server had already turned two-factor sign-in off. Its entry is in the trash.',
  'core.flows.offSince':
    'Two-factor sign-in is off: the change stopped after the old secret was turned off. Turn it on again.',
  'core.flows.onElsewhere':
    'Two-factor sign-in was turned on elsewhere. No entry here makes its codes.',
  'core.flows.lostCodes':
    'The backup codes were lost with one of the server’s answers. Make new ones.',
  'core.flows.lostCodesForGood':
    'The backup codes were lost with one of the server’s answers. To get new ones, replace the secret, or turn two-factor sign-in off and on again.',
} as const
