/**
 * Data that no credential of the Credential Exchange Format holds goes into custom fields, under
 * labels that its writer and its reader here share; other apps show them as they are.
 */
export const backupCodesSection = 'Backup codes'
export const linkLabel = 'Setup link'
export const pinLabel = 'PIN'
