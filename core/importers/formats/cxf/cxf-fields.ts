/**
 * What the Credential Exchange Format has no credential for goes into custom fields, under labels
 * that its writer and its reader here share; other apps show them as they are.
 */
export const backupCodesSection = 'Backup codes'
export const linkLabel = 'Setup link'
export const pinLabel = 'PIN'
