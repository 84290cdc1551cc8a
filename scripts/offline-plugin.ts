// What makes the site work without internet: a service worker that keeps every file on the reader's machine, and the web
// manifest. Why it is made this way: docs/decisions/0013-offline.md.
import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** How the site is called where it is kept like an app. */
export interface AppName {
  readonly name: string;
  readonly description: string;
}

export interface OfflineOptions {
  readonly called: AppName;
  /** No file of the site is larger; one that is would be left out without a word, so the build fails instead. */
  readonly mostBytes: number;
}

/**
 * The plugin for the build of the site. `finish` puts the final pages into the folder: after Vite has written its files,
 * and before the service worker is made from what is there.
 */
export function offlinePlugin(finish: () => void, { called, mostBytes }: OfflineOptions): PluginOption {
  return VitePWA({
    filename: 'service-worker.js',
    mode: 'production',
    // A new version waits for the reader's word: src/sync/new-version.ts registers the worker and asks.
    registerType: 'prompt',
    injectRegister: false,
    manifest: {
      ...called,
      short_name: 'Sourceline',
      lang: 'en',
      start_url: './',
      scope: './',
      display: 'minimal-ui',
      theme_color: '#faf8f3',
      background_color: '#faf8f3',
      icons: [{ src: './icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    },
    includeManifestIcons: false,
    workbox: {
      cacheId: 'sourceline',
      globPatterns: ['**/*.{html,js,css,woff2,svg}'],
      maximumFileSizeToCacheInBytes: mostBytes,
      inlineWorkboxRuntime: true,
      // The page of the first visit has its files from the worker as soon as that is there, so that it may go offline at once.
      clientsClaim: true,
      // There is one page. An unknown address is unknown offline, too.
      navigateFallback: null,
      // No file here depends on what stands after a question mark.
      ignoreURLParametersMatching: [/.*/],
    },
    integration: { beforeBuildServiceWorker: finish },
  });
}
