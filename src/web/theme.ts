import type { ThemeConfig } from 'antd';

/**
 * Paper, ink, one deep water-blue-green for acting, one vermilion for what is official or refused. Named by role, never
 * by colour. Ant Design's derived tokens fail WCAG contrast with these seeds, so each is set by hand; theme.test.ts
 * computes every ratio.
 */
export const token = {
  paper: '#FFFFFF',
  ground: '#F4F5F2',
  sunken: '#ECEEEA',
  ink: '#1B2327',
  ink2: '#465159',
  ink3: '#626D75',
  control: '#7D8890',
  line: '#D9DDDA',
  brand: '#17566B',
  brandHover: '#124557',
  brandActive: '#0D3443',
  header: '#123B4A',
  headerQuiet: '#BFD5DC',
  headerFocus: '#FFD77A',
  focus: '#0B76B8',
} as const;

/** Status colours: the icon carries the colour, the word stands in ink on the soft ground. */
export const tone = {
  met: { main: '#2C6A3D', soft: '#E8F2EA' },
  refused: { main: '#A5322B', soft: '#F8EBE9' },
  attend: { main: '#80560A', soft: '#FAF1DC' },
  moving: { main: '#1F5B8E', soft: '#E7F0F8' },
  still: { main: '#4C5860', soft: '#EDEFEE' },
  held: { main: '#5F4A88', soft: '#F0EDF6' },
} as const;

export type Tone = keyof typeof tone;

export const sans =
  '"PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", system-ui, sans-serif';

const status = (name: string, { main, soft }: { main: string; soft: string }) => ({
  [`color${name}`]: main,
  [`color${name}Bg`]: soft,
  [`color${name}Border`]: main,
  [`color${name}Text`]: main,
  [`color${name}Hover`]: main,
});

/** For desks, which show forty files on a screen. */
export const dense: ThemeConfig = {
  token: {
    // The style sheet's, which differs by language.
    fontFamily: 'var(--text)',
    fontSize: 14,
    borderRadius: 4,
    colorPrimary: token.brand,
    colorPrimaryHover: token.brandHover,
    colorPrimaryActive: token.brandActive,
    colorPrimaryBg: '#E6EFF2',
    colorLink: token.brand,
    colorLinkHover: token.brandHover,
    colorLinkActive: token.brandActive,
    colorText: token.ink,
    colorTextHeading: token.ink,
    colorTextSecondary: token.ink2,
    colorTextTertiary: token.ink3,
    colorTextDescription: token.ink3,
    colorTextPlaceholder: token.ink3,
    colorTextDisabled: token.ink3,
    colorIcon: token.ink2,
    colorBorder: token.control,
    colorBorderSecondary: token.line,
    colorSplit: token.line,
    colorBgLayout: token.ground,
    boxShadow: 'none',
    boxShadowSecondary: '0 2px 8px rgb(27 35 39 / 16%)',
    ...status('Success', tone.met),
    ...status('Error', tone.refused),
    ...status('Warning', tone.attend),
    ...status('Info', tone.moving),
  },
};

/** For those who come once: larger words, targets that a thumb meets. */
export const roomy: ThemeConfig = { ...dense, token: { ...dense.token, fontSize: 16, controlHeight: 44 } };
