const phone = new URLSearchParams(location.search).get('phone') === '1';
const { userAgent: system } = window.navigator;

/** What the page runs on; `?phone=1` makes it a phone. */
export const Platform = {
  isDesktop: !phone,
  isMobile: phone,
  isDesktopApp: !phone,
  isMobileApp: phone,
  isIosApp: false,
  isAndroidApp: phone,
  isPhone: phone,
  isTablet: false,
  isMacOS: /Mac OS X/.test(system),
  isWin: /Windows/.test(system),
  isLinux: /Linux/.test(system),
  isSafari: /Safari/.test(system) && !/Chrom/.test(system),
  resourcePathPrefix: '/vault/',
};
