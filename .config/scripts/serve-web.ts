import { fileURLToPath } from 'node:url';
import { build } from './build';
import { forgetServer, rememberServer } from './served-pane';
import { openAddress } from './open-address';
import { serveStatically } from './static-server';

const folder = fileURLToPath(new URL('../../dist/web', import.meta.url));
const usualPort = 3000;

/** Builds the page that needs no Excel and serves it on this machine, with the headers of docs/hosting.md. */
export async function serveWeb(): Promise<number> {
  console.log('Building the page…');
  const built = await build(['--config-name', 'web']);
  if (built !== 0) return built;
  const server = await serveOnSomePort();
  const address = `http://localhost:${server.port}/#exemple`;
  rememberServer(process.pid);
  console.log(
    `There is no Excel on this system: the same pane opens a workbook by itself on the page ${address} ` +
      '(with the sample; without « #exemple » it asks for a workbook). In a terminal: npm run -s cli -- compute IN.xlsx. ' +
      'Ctrl+C or « npm stop » ends the server.',
  );
  openAddress(address);
  return new Promise((resolve) => {
    const end = (): void => {
      forgetServer();
      void server.close().then(() => resolve(0));
    };
    process.once('SIGINT', end);
    process.once('SIGTERM', end);
  });
}

/** The usual port, else any other: something else may be served there. */
async function serveOnSomePort(): ReturnType<typeof serveStatically> {
  try {
    return await serveStatically({ folder, path: '/', port: usualPort });
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE')
      return serveStatically({ folder, path: '/', port: 0 });
    throw fault;
  }
}
