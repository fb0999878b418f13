/**
 * Microsoft's tools for developers of add-ins. They are called through npx and stand in no package.json: they
 * bring hundreds of packages that only a machine with Excel needs.
 */
export const officeTools = {
  certificates: 'npx -y office-addin-dev-certs@3',
  debugging: 'npx -y office-addin-debugging@7',
  settings: 'npx -y office-addin-dev-settings@3',
} as const;

/** Excel for the desktop exists on Windows and on the Mac; elsewhere the tools do nothing and report success. */
export function excelRunsHere(): boolean {
  return process.platform === 'win32' || process.platform === 'darwin';
}
