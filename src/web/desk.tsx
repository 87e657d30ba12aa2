import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { App, ConfigProvider } from 'antd';
import english from 'antd/locale/en_US';
import chinese from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { TitleProvider } from './frame/title.tsx';
import { LanguageProvider, useLanguage } from './language/language.tsx';
import { makeQueryClient } from './query-client.ts';
import { makeRouter } from './router.tsx';
import { leaveWhenSignedOut } from './session/signed-out.ts';
import { roomy } from './theme.ts';
import { setTokens } from './tokens.ts';

/** Puts the desks on the page the server sent. */
export function startDesk(root: HTMLElement | null): void {
  if (!root) throw new Error('The page has no root');
  setTokens(document.documentElement);
  const queries = makeQueryClient();
  const router = makeRouter();
  // What stays on the screen from page to page is asked anew too, if it was heard some time ago.
  router.subscribe('onResolved', () => {
    void queries.refetchQueries({ type: 'active', stale: true });
  });
  leaveWhenSignedOut((search) => {
    void router.navigate({ to: '/sign-in', search }).then(() => queries.clear());
  });

  createRoot(root).render(
    <LanguageProvider>
      <Theme>
        <QueryClientProvider client={queries}>
          <TitleProvider>
            <RouterProvider router={router} />
          </TitleProvider>
        </QueryClientProvider>
      </Theme>
    </LanguageProvider>,
  );
}

// Ant Design puts its styles in at run time; the policy lets in those with this response's nonce.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
const still = matchMedia('(prefers-reduced-motion: reduce)').matches;

function Theme({ children }: { children: ReactNode }) {
  const { language } = useLanguage();
  return (
    <ConfigProvider
      theme={{ ...roomy, token: { ...roomy.token, motion: !still } }}
      locale={language === 'en' ? english : chinese}
      csp={nonce ? { nonce } : {}}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App component={false}>{children}</App>
    </ConfigProvider>
  );
}
