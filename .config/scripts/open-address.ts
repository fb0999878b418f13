import { spawn } from 'node:child_process';

/** Opens an address in the browser of the person, where there is a screen to show it on. Its failure is no matter. */
export function openAddress(address: string): void {
  const hasScreen = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  if (!hasScreen || process.env.CI !== undefined) return;
  const opener = spawn('xdg-open', [address], { stdio: 'ignore', detached: true });
  // Without xdg-open the address that was printed is enough.
  opener.on('error', () => undefined);
  opener.unref();
}
