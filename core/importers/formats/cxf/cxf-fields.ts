/**
 * Custom fields hold data for which the Credential Exchange Format has no credential. Its writer
 * and its reader share their labels, and other apps show the fields as they are.
 */
export const backupCodesSection = 'Backup codes'
export const linkLabel = 'Setup link'
export const pinLabel = 'PIN'
