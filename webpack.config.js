import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { PrecachePlugin } from './.config/build/precache-plugin.js';

const root = fileURLToPath(new URL('.', import.meta.url));
const localHost = 'https://localhost:3000';
const officeScript = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The empty style elements that Fluent fills through the object model have this hash: that of nothing. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** The page without Excel needs nothing from elsewhere, and may ask nothing elsewhere. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${emptyStyle}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

const swc = (targets) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: 'swc-loader',
    options: {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        target: targets,
        transform: { react: { runtime: 'automatic' } },
      },
    },
  },
});

const shared = (mode, name) => ({
  name,
  mode,
  context: root,
  // Never one of the eval kinds: the content security policy of the page refuses them.
  devtool: 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  cache: process.env.CI ? false : { type: 'filesystem', name: `${name}-${mode}` },
  stats: 'errors-warnings',
});

/**
 * The pane and the ribbon commands: one page, one runtime. `--env host=https://…` (`npm run build -- --host https://…`) says where it will be served;
 * `--env entry=… --env folder=…` make the same page around another entry, for the pictures of the tests.
 */
function pane(mode, { host, entry = './src/taskpane/main.tsx', folder = 'dist/pane' }) {
  return {
    ...shared(mode, 'pane'),
    target: ['web', 'es2022'],
    entry: { taskpane: entry },
    output: {
      path: join(root, folder),
      filename: '[name].[contenthash:8].js',
      cssFilename: '[name].[contenthash:8].css',
      clean: true,
    },
    experiments: { css: true },
    module: { rules: [swc('es2022'), { test: /\.css$/, type: 'css' }] },
    // A file of its own: it lists the others, and a change in one of them leaves the large one as it was.
    optimization: { runtimeChunk: 'single' },
    performance: mode === 'production' && {
      hints: 'error',
      maxEntrypointSize: 760_000,
      maxAssetSize: 760_000,
    },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        templateParameters: { contentSecurityPolicy, officeScript },
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/icon-*.png', to: 'assets/[name][ext]' },
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(localHost, host),
          },
        ],
      }),
    ],
    devServer: {
      host: 'localhost',
      port: 3000,
      server: { type: 'https', options: trustedCertificate() },
      hot: false,
      headers: { 'Access-Control-Allow-Origin': '*' },
      static: false,
      client: { overlay: { errors: true, warnings: false } },
    },
  };
}

/**
 * The page without Excel: no script of Office, and no address but its own. Everything is relative, so that any server
 * serves it from any folder; what stands around a workbook and the worker come in files of their own, when needed.
 */
function web(mode, { webFolder = 'dist/web' }) {
  return {
    ...shared(mode, 'web'),
    target: ['web', 'es2022'],
    entry: {
      page: './src/web/main.tsx',
      'service-worker': {
        import: './src/web/offline/service-worker.ts',
        // The browser knows it by its name; it compares the content itself.
        filename: 'service-worker.js',
      },
    },
    output: {
      path: join(root, webFolder),
      filename: '[name].[contenthash:8].js',
      chunkFilename: '[name].[contenthash:8].js',
      cssFilename: '[name].[contenthash:8].css',
      publicPath: 'auto',
      clean: true,
    },
    experiments: { css: true },
    module: { rules: [swc('es2022'), { test: /\.css$/, type: 'css' }] },
    performance: mode === 'production' && {
      hints: 'error',
      maxEntrypointSize: 760_000,
      maxAssetSize: 760_000,
      // The sample is loaded by those who ask for it.
      assetFilter: (name) => /\.(js|css)$/.test(name),
    },
    plugins: [
      new HtmlPlugin({
        template: './src/web/page.html',
        filename: 'index.html',
        chunks: ['page'],
        templateParameters: { contentSecurityPolicy: pagePolicy },
        scriptLoading: 'defer',
      }),
      new CopyPlugin({
        patterns: [
          {
            from: 'assets/icon-*.png',
            to: 'assets/[name][ext]',
            filter: (path) => !basename(path).includes('pane'),
          },
          { from: 'assets/Coopérative 2014.xlsx', to: 'sample/cooperative-2014.xlsx' },
          { from: 'assets/*FEC*.txt', to: 'sample/[name][ext]' },
          { from: 'src/web/page.webmanifest', to: 'page.webmanifest' },
        ],
      }),
      new PrecachePlugin(),
    ],
  };
}

/** The certificate that Office trusts once `office-addin-dev-certs` has made it; without it the server makes one itself. */
function trustedCertificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const file = (name) => join(folder, name);
  if (!['localhost.key', 'localhost.crt', 'ca.crt'].every((name) => existsSync(file(name)))) return {};
  const read = (name) => readFileSync(file(name));
  return { key: read('localhost.key'), cert: read('localhost.crt'), ca: read('ca.crt') };
}

/** The terminal: one file that plain Node runs, with nothing else installed. */
function cli(mode) {
  return {
    ...shared(mode, 'cli'),
    target: 'node20',
    entry: { mutualisation: './src/cli/mutualisation.ts' },
    output: {
      path: join(root, 'dist/cli'),
      filename: '[name].js',
      module: true,
      chunkFormat: 'module',
      library: { type: 'module' },
      clean: true,
    },
    experiments: { outputModule: true },
    externalsPresets: { node: true },
    // Readable stack traces of a bug matter more in a terminal than some kilobytes.
    optimization: { minimize: false, splitChunks: false },
    module: { rules: [swc('es2022')] },
    plugins: [
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
  };
}

export default (env, { mode = 'production' }) => {
  const host = (env.host ?? localHost).replace(/\/+$/, '');
  if (!host.startsWith('https://')) throw new Error(`Office loads add-ins over https only: --host ${host}`);
  return [
    pane(mode, { ...env, host }),
    web(mode, env),
    ...(existsSync(join(root, 'src/cli/mutualisation.ts')) ? [cli(mode)] : []),
  ];
};
