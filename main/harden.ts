import { app, session } from 'electron';

/** Process-wide hardening that must come before the application is ready. */
export function hardenApp(): void {
  // As root the sandbox can't work, and asking for it together with --no-sandbox ends in a crash loop.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  const switches: [string, string?][] = [
    ['host-resolver-rules', 'MAP * ~NOTFOUND'],
    ['no-proxy-server'],
    ['disable-background-networking'],
    ['disable-component-update'],
    ['disable-domain-reliability'],
    ['disable-sync'],
    ['disable-http-cache'],
    ['disk-cache-size', '1'],
    ['disable-gpu-shader-disk-cache'],
    ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
    [
      'disable-features',
      'DnsOverHttps,AsyncDns,MediaRouter,OptimizationHints,SpareRendererForSitePerProcess',
    ],
  ];
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value);
  // The document's creator in a PDF is taken from here: it must say nothing.
  app.userAgentFallback = 'Glidepath';
  app.on('session-created', (created) => created.setSpellCheckerEnabled(false));
  app.on('web-contents-created', (_event, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
  void app.whenReady().then(() => {
    app.configureHostResolver({ secureDnsMode: 'off', enableBuiltInResolver: false });
    session.defaultSession.webRequest.onBeforeRequest((_details, answer) => answer({ cancel: true }));
  });
}
